package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.regex.Pattern;

/** That there is none of those whose number is asked for: "Nobody was hurt." English. */
public final class Nobody {

    private static final Pattern ASKED = Asking.form("\\bhow many [\\p{L}-]+");

    private static final Pattern TOLD = Asking.words("nobody|no[ -]one|none|no(?= (?:[\\p{L}-]+ )?\\p{L}{2,}s\\b)");

    private Nobody() {}

    /** Whether a question asks for a number, and a sentence tells of the same that it is none. */
    public static boolean isTold(String question, String sentence) {
        return ASKED.matcher(question).find()
                && TOLD.matcher(sentence).find()
                && !Collections.disjoint(
                        Stems.ofQuestion(ASKED.matcher(question).replaceFirst("")), Stems.of(sentence));
    }
}
