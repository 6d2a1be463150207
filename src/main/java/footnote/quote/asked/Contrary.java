package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.check.statement.Opposites;
import java.util.Set;
import java.util.regex.Pattern;

/** An opposite of a word of the question, in a sentence that may answer it. English. */
public final class Contrary {

    /** Who asks whether something is allowed is told that it is forbidden. */
    private static final Pattern ALLOWED =
            Pattern.compile("(?i)\\b(?:allowed|permitted|banned|forbidden|prohibited|legal|illegal|possible)\\b");

    /** Who asks who bought something is told to whom it was sold. */
    private static final Pattern DEALS =
            Pattern.compile("(?i)\\b(?:buy|buys|bought|sells?|sold|acquired?|acquires|purchase[sd]?)\\b");

    private Contrary() {}

    /**
     * Whether a sentence holds one in the word's place, but for one that answers the question.
     *
     * @param said the sentence's stems
     */
    public static boolean isIn(QuestionKind kind, String question, String sentence, Set<String> said) {
        String asked = switch (kind) {
            case WHETHER -> ALLOWED.matcher(question).replaceAll("");
            case WHO -> DEALS.matcher(question).replaceAll("");
            default -> question;
        };
        return Opposites.meet(asked, sentence, said);
    }
}
