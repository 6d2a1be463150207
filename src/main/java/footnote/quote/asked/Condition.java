package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.search.analysis.Stems;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Under what condition a sentence holds: "If wine is served, you are at least 18" tells nothing of how old one must be to come. English. */
public final class Condition {

    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:if(?! (?:so|not|any|(?:I|we|you|it|he|she|they) (?:do|does|did)(?:n['’]t)?(?: so| this| that)?\\b))|unless|in case|in the event|provided that|except (?:for|if|that|when|where))\\b([^,;:]*)");

    /** Those that ask for a figure. */
    private static final Set<QuestionKind> OF_FIGURES =
            EnumSet.of(QuestionKind.HOW_MUCH, QuestionKind.SHARE, QuestionKind.HOW_LONG);

    /** The share of a condition's words that another has which is the same. */
    private static final double SAME = 0.8;

    private Condition() {}

    /** Whether a rule answers, which holds no further than its conditions and exceptions let it. */
    public static boolean isOfRule(QuestionKind kind) {
        return kind == QuestionKind.WHETHER || OF_FIGURES.contains(kind);
    }

    /** Whether each condition of one sentence is one of the other's, and the other way round. */
    public static boolean areSame(String one, String other) {
        return holds(one, other) && holds(other, one);
    }

    private static boolean holds(String one, String other) {
        return in(one).allMatch(words -> in(other).anyMatch(like -> isSame(words, like)));
    }

    private static boolean isSame(Set<String> words, Set<String> like) {
        return Stems.shared(words, like).size() >= SAME * words.size();
    }

    /** The stems of each. */
    private static Stream<Set<String>> in(String sentence) {
        return CONDITION
                .matcher(sentence)
                .results()
                .map(condition -> Set.copyOf(Stems.ofQuestion(condition.group(1))))
                .filter(words -> !words.isEmpty());
    }
}
