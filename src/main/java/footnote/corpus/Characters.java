package footnote.corpus;

import java.util.function.IntPredicate;

/** Looks through a text's characters without making a stream of them: each line of each article is looked through. */
public final class Characters {

    private Characters() {}

    /** Whether a text holds a code point of a kind. */
    public static boolean any(String text, IntPredicate kind) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (kind.test(c)) {
                return true;
            }
        }
        return false;
    }
}
