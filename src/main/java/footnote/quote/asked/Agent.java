package footnote.quote.asked;

import footnote.grammar.AuxiliaryVerbs;
import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who does something, or whom to turn to, where that is mostly a role and no name: "approved by a director", "speak to your manager". English. */
public final class Agent {

    private static final String WHO =
            "(?:the|an?|one|either|both|any|your|our|their|its|his|her|whoever|\\p{Lu}[\\p{L}’'-]*)\\b";

    /** "Who has to approve it?" */
    private static final Pattern ASKS_WHO_DOES = Pattern.compile(
            "\\bwho (?:(?:has|have|needs?|gets?|is|are) to |(?:" + AuxiliaryVerbs.ALL
                    + ") )?(?:be |been )?(?<deed>\\p{L}{3,})\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Who do I ask about it?" */
    private static final Pattern ASKS_WHOM_TO_ASK = Pattern.compile(
            "\\bwhom? (?:" + AuxiliaryVerbs.OF_DEED + ") (?:I|we|you|one|[\\p{L}-]+s) (?:(?:have|need) to )?"
                    + "(?:ask|call|contact|consult|e-?mail|go to|inform|notify|reach|report|see|speak|talk|tell|turn|write)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TURNS = Pattern.compile(
            "\\b(?i:ask|call|contact|consult|e-?mail|inform|notify|tell|let|(?:speak|talk|report|write|turn|reach out|go|get in touch) (?:to|with)) "
                    + WHO);

    private static final Pattern DONE_BY = Pattern.compile("\\b(?<deed>\\p{L}{3,}) by " + WHO);

    /** What stands before a deed that is done, by whomever. */
    private static final Pattern IS_DONE = Pattern.compile(
            "\\b(?:am|is|are|was|were|be|been|being|gets?|got|unless|if|as|when|once|until|where) (?:\\p{L}+ly )?$",
            Pattern.CASE_INSENSITIVE);

    /** The same of what the one who did it is told farther behind: "was shot in Ely by Ann Lee". */
    private static final Pattern DONE_FAR_BY = Pattern.compile(
            "\\b(?:was|were|been|being) (?:\\p{L}+ly )?(?<deed>\\p{L}{3,})\\b[^.;:]{0,60} by (?:[\\p{Ll}-]+ ){0,4}?(?-i:\\p{Lu})\\p{L}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");

    private Agent() {}

    /** The sentences that tell who does it, or whom to turn to, where a question asks for that and the best doesn't tell. */
    public static Predicate<String> untoldBy(String best, String question) {
        if (ASKS_WHOM_TO_ASK.matcher(question).find()) {
            boolean told = TURNS.matcher(best).find();
            return sentence -> !told && TURNS.matcher(sentence).find();
        }
        Matcher asked = ASKS_WHO_DOES.matcher(question);
        if (!asked.find()) {
            return _ -> false;
        }
        List<String> deed = Stems.of(asked.group("deed"));
        List<Event> events = Event.in(question);
        Predicate<String> otherwise = sentence -> isDoneOtherwise(events, sentence);
        boolean told = isDoneBySomebody(deed, best) || isDoing(deed, best) || otherwise.test(best);
        return sentence -> !told && (isDoneBySomebody(deed, sentence) || otherwise.test(sentence));
    }

    private static boolean isDoneBySomebody(List<String> deed, String sentence) {
        return DONE_BY.matcher(sentence)
                .results()
                .anyMatch(done -> Stems.of(done.group("deed")).equals(deed));
    }

    /** Whether one of some events is done by somebody who is named, in whatever words it is told. */
    private static boolean isDoneOtherwise(List<Event> events, String sentence) {
        return !events.isEmpty()
                && DONE_FAR_BY
                        .matcher(sentence)
                        .results()
                        .map(done -> Stems.of(done.group("deed")))
                        .anyMatch(deed -> events.stream().anyMatch(event -> event.isToldBy(deed)));
    }

    /** Whether somebody does it, and it isn't only done: "The crew approves it." */
    private static boolean isDoing(List<String> deed, String sentence) {
        return WORD.matcher(sentence)
                .results()
                .filter(word -> Stems.of(word.group()).equals(deed))
                .anyMatch(word ->
                        !IS_DONE.matcher(sentence.substring(0, word.start())).find());
    }
}
