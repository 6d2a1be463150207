package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.AuxiliaryVerbs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells when "it" is what somebody does: "How long does it take?" of "Can I swim?", "How much is it?" of "Can I park at the station?" English. */
final class Doing {

    /** Asks of what somebody does, which takes its time. */
    private static final Pattern TAKES =
            Pattern.compile("(?i)\\bhow long (?:" + AuxiliaryVerbs.OF_DEED + ") it (?:\\p{L}+ )?take\\W*$");

    private static final Pattern COSTS = Pattern.compile(
            "(?i)^\\W*(?:and )?(?:how much is it|(?:how much|what) (?:does|will) it cost|is it free)\\W*$");

    /** Behind this stands where, when or for whom something is done. */
    private static final Pattern PLACED = Pattern.compile("(?i)\\b(?:" + OtherCase.PREPOSITION + "|to) $");

    private static final Pattern DOING = Pattern.compile(
            "(?i)\\b(?:can|could|do|does|did|may|must|should|will|if|to) (?:I|we|you|one)\\b|\\bhow to\\b");

    private Doing() {}

    /** The last question of what somebody does, where it is asked how long that takes, or what it costs. */
    static Optional<String> of(String question, List<Question.Turn> before) {
        String last = before.getLast().searchedAs();
        if (COSTS.matcher(question).find() && isOnlyPlaced(last)) {
            return Optional.of(last);
        }
        return TAKES.matcher(question).find()
                ? before.reversed().stream()
                        .map(Question.Turn::searchedAs)
                        .filter(asked -> DOING.matcher(asked).find())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a question of what somebody does names only where, when or for whom: "Can I park at the station?" */
    private static boolean isOnlyPlaced(String question) {
        List<String> named = NounPhrase.in(question, NounPhrase.Count.ANY).stream()
                .filter(NounPhrase::whole)
                .map(NounPhrase::text)
                .toList();
        return DOING.matcher(question).find()
                && !named.isEmpty()
                && named.stream()
                        .allMatch(thing -> PLACED.matcher(question.substring(0, question.indexOf(thing)))
                                .find());
    }
}
