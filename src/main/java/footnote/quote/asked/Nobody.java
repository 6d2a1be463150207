package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** That there is none of those whose number is asked for: "Nobody was hurt." English. */
public final class Nobody {

    private static final Pattern ASKED = Asking.form("\\bhow many [\\p{L}-]+");

    private static final Pattern TOLD = Asking.words("nobody|no[ -]one|none|no(?= (?:[\\p{L}-]+ )?\\p{L}{2,}s\\b)");

    private Nobody() {}

    /** Whether a question asks for a number, and a sentence tells of the same that it is none. */
    public static boolean isTold(String question, String sentence) {
        if (!ASKED.matcher(question).find() || !TOLD.matcher(sentence).find()) {
            return false;
        }
        Set<String> asked =
                new HashSet<>(Stems.ofQuestion(ASKED.matcher(question).replaceFirst("")));
        asked.retainAll(Stems.of(sentence));
        return !asked.isEmpty();
    }
}
