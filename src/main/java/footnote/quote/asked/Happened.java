package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an article tells that an {@link Event} has happened: one that has none of its words doesn't tell of it, and one that has them only
 * behind a "threatened to" tells that it hasn't come. English.
 */
public final class Happened {

    /** What may not have come. */
    private static final Pattern UNREAL = Pattern.compile(
            "(?i)\\b(?:not|never|no|nobody|none|without|cannot|can['’]t|won['’]t|might|may|could|if|unless|whether|instead of|rather than|against|unable"
                    + "|(?:refus|reject|den[iy]|declin|threat|consider|demand|urg|avoid|fail)\\p{L}*|calls? (?:to|for)|call(?:ed|ing) for|rul(?:e|ed|es|ing) out)\\b|n['’]t\\b");

    private static final Pattern GENERAL =
            Pattern.compile("(?i)\\b(?:do|does|am|is|are|can|could|may|might|must|shall|should|will|would)\\b");

    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:did|was|were|(?:has|have|had)(?! to\\b)|been)\\b");

    private static final Pattern DONE = Pattern.compile(
            "(?i)\\b(?:did|ha(?:s|ve|d)) (?!to\\b|(?:.* )?(?:want|wish|hope|plan|promise|intend|have|need)d? to\\b).{2,60}?(?<deed>\\p{L}{3,})(?: (?:so far|yet|already|by now|(?:in|since|by) \\d{4}))?\\W*$");

    /** The same of one who isn't known: "Who chaired the meeting?" */
    private static final Pattern DONE_BY = Asking.form(
            Asking.BEGINS + "who (?!(?:" + AuxiliaryVerbs.ALL + ")\\b)(?<deed>\\p{L}{2,}[a-z&&[^s]]) (?!to\\b)");

    /** Before what somebody wants to do. */
    private static final Pattern INTENDED = Pattern.compile(
            "(?i)\\b(?:want|wish|hop|plan|promis|pledg|vow|intend|aim|expect|propos|offer|due|set)(?:e?[sd]|e|ing|ned|ning)?\\b[^.;:]* to $"
                    + "|\\b(?:will|(?:is|are) to)(?: (?:also|be|only|soon|then|\\p{L}+ly)){0,2} $");

    /** A number of what somebody only plans: "The firm plans 64 mills." */
    private static final Pattern PLANNED_NUMBER = Pattern.compile(
            "(?i)\\b(?:plan|promis|pledg|intend|propos|envisag)(?:e?[sd]|e|ing|ned|ning)?\\b(?: (?:about|around|another|at least|for|some|up to)){0,2} (?:\\d|(?:"
                    + NumberWords.ALL + ")\\b)");

    private static final Pattern CLAUSE =
            Pattern.compile("[;:()—–]|[,.](?!\\d)|\\b(?:but|and|although|though|while|because|which|who)\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");

    /** So many words behind what may not have come it may be meant. */
    private static final int REACH = 6;

    private Happened() {}

    /**
     * Whether a passage doesn't tell of one of a question's events as one that happened.
     *
     * @param beside the sentence that would answer, with those on either side: other words than those that it is asked in tell of it there
     */
    public static boolean isUntold(List<Event> events, String question, List<String> passage, String beside) {
        boolean general = isGeneral(question);
        return events.stream().anyMatch(event -> !isTold(event, passage, beside, general));
    }

    /** Whether a passage has no word at all of one of some events, be it that it hasn't come. */
    public static boolean isUnmentioned(List<Event> events, List<String> passage) {
        return events.stream()
                .anyMatch(event -> passage.stream().noneMatch(sentence -> event.isToldBy(Stems.of(sentence))));
    }

    /** Whether it is asked what somebody did, and a sentence tells of that deed only as of what they want to do: "She promised to build ten mills." */
    public static boolean isIntended(String question, String sentence) {
        Optional<MatchResult> asked =
                Asking.found(List.of(DONE, DONE_BY), question).findFirst();
        if (asked.isEmpty()) {
            return false;
        }
        List<String> deed = Stems.of(asked.get().group("deed"));
        List<MatchResult> told = WORD.matcher(sentence)
                .results()
                .filter(word -> Stems.of(word.group()).equals(deed))
                .toList();
        return told.isEmpty()
                ? Counted.in(question).isPresent()
                        && PLANNED_NUMBER.matcher(sentence).find()
                : told.stream()
                        .allMatch(word -> INTENDED.matcher(sentence.substring(0, word.start()))
                                .find());
    }

    /** Whether it asks what is so in general, "How do I cancel?", of which an article tells what may be. */
    public static boolean isGeneral(String question) {
        return GENERAL.matcher(question).find() && !PAST.matcher(question).find();
    }

    private static boolean isTold(Event event, List<String> passage, String beside, boolean general) {
        return passage.stream().anyMatch(sentence -> isToldIn(event, sentence, general))
                || event.isMeantBy(Stems.of(beside));
    }

    /** Whether a sentence tells of an event in its own words, and as what came unless it is asked about in general. */
    private static boolean isToldIn(Event event, String sentence, boolean general) {
        List<String> stems = Stems.of(sentence);
        if (event.told().stream().noneMatch(stems::containsAll)) {
            return false;
        }
        Set<String> own = event.own();
        return WORD.matcher(sentence)
                .results()
                .filter(word -> Stems.meet(word.group(), own))
                .anyMatch(word -> general || !isUnreal(sentence.substring(0, word.start())));
    }

    private static boolean isUnreal(String before) {
        String[] clauses = CLAUSE.split(before, -1);
        String clause = clauses[clauses.length - 1];
        Matcher unreal = UNREAL.matcher(clause);
        while (unreal.find()) {
            if (WORD.matcher(clause.substring(unreal.end())).results().count() < REACH) {
                return true;
            }
        }
        return false;
    }
}
