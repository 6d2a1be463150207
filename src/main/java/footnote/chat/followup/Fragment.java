package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question with no subject of its own, which asks for more or for less of what was asked before: "Anything else?", "Anyone in particular?" English. */
final class Fragment {

    private static final String LEAD = Asking.BEGINS + "(?:(?:is|are|was|were) there )?+";

    /** Has no verb: "Anything on boats?" */
    private static final Pattern ANY = Asking.form(LEAD
            + "(?:any(?:one|body|thing|where)|(?:some|no)(?:one|body|thing|where) else)\\b" + Exchange.VERBLESS
            + "(?! of (?:it|them|him|her)\\b).*");

    /** Asks for one of those that were spoken of: "Can you name one?" */
    private static final Pattern NAME_ONE = Asking.form(LEAD
            + "(?:(?:can|could|would) you )?+(?:please )?+(?:name|mention|list|give(?: me)?|tell me|show me) "
            + "(?:one|some|a few|two|another|others|a couple|any|(?:an |some )?examples?)(?: of (?:them|those|these))?"
            + "(?:,? (?:please|more))?\\W*$");

    /** Asks for one of those that a list told of: "And the last one?" */
    private static final Pattern OF_LIST = Asking.form(LEAD + "(?:what(?:['’]s| is| was| about) |how about |which is )?"
            + "the (?:first|second|third|fourth|fifth|sixth|last)(?: one| of them)?\\W*$");

    /** Says of which of them, and nothing else. */
    private static final Set<String> EMPTY = Set.of(
                    ("anyone anybody anything anywhere someone something else other others one ones"
                                    + " more name example examples particular particularly specific specifically exactly precisely")
                            .split(" ", -1))
            .stream()
            .flatMap(word -> Stems.of(word).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern ASKS = Asking.form(
            LEAD
                    + "(?:(?:in|on|at|to|for|from|with|by|of|like) )?(?:who|whom|whose|what|which|where|when|how|why|any|some|name)\\b.*");

    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)\\b(?:he|she|it|they|him|her|them|his|hers|its|theirs?|" + AuxiliaryVerbs.ALL + ")\\b");

    private Fragment() {}

    static boolean is(String question) {
        return Stream.of(ANY, NAME_ONE, OF_LIST)
                        .anyMatch(form -> form.matcher(question).matches())
                || Remark.isJustForMore(question)
                || isEmpty(question);
    }

    /** The last turn that is none, nor asks another one's question again with words of it behind; the last one where all do. */
    static Question.Turn goesOnFrom(List<Question.Turn> turns) {
        return turns.reversed().stream()
                .filter(turn -> !is(turn.question())
                        && !(LentWords.areIn(turn.searchedAs())
                                && (Leaning.isAgain(turn.question())
                                        || NounPhrase.own(turn.question()).isEmpty())))
                .findFirst()
                .orElse(turns.getLast());
    }

    /** "Which one?", "What else exactly?" */
    private static boolean isEmpty(String question) {
        Set<String> stems = Stems.ofQuestion(question);
        return !stems.isEmpty()
                && EMPTY.containsAll(stems)
                && ASKS.matcher(question).matches()
                && !PRONOUN.matcher(question).find();
    }
}
