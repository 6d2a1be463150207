package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.grammar.Superlatives;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of several stands first: "Which boat is the fastest?" isn't told by what ranks nothing. English. */
public final class Rank {

    private static final Set<QuestionKind> OF_ONE =
            EnumSet.of(QuestionKind.WHO, QuestionKind.WHERE, QuestionKind.OTHER);

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:which|what|who)\\b[^?.,;]*\\bthe (?:second |third )?(?:most|least|fewest|" + Superlatives.ENDING
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:most|least|fewest|" + Superlatives.ENDING
                    + "|first|top|lead(?:s|ing)?|led|main(?:ly)?|chief(?:ly)?|prim\\p{L}+|princip\\p{L}+|largely|"
                    + "only|sole|unique|record|major(?:ity)?|more|less|\\p{L}{3,}er than|above all|especially|number one|no\\. ?1|rank\\p{L}*)\\b|\\d",
            Pattern.CASE_INSENSITIVE);

    private Rank() {}

    /** Whether a question asks which one is the most of something, and some words tell of no order. */
    public static boolean isUntold(QuestionKind kind, String question, String words) {
        return OF_ONE.contains(kind)
                && ASKED.matcher(question).find()
                && !TOLD.matcher(words).find();
    }
}
