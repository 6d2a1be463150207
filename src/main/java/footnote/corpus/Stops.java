package footnote.corpus;

import java.util.function.IntPredicate;

/** The full stops, question and exclamation marks of a text, where patterns need be looked for that begin with one. */
final class Stops {

    private Stops() {}

    /**
     * Whether one stands in a block before what may be looked for.
     *
     * @param behind tells that of the place behind it
     */
    static boolean any(String text, Span block, IntPredicate behind) {
        for (int at = block.start(); at < block.end(); at++) {
            char c = text.charAt(at);
            if ((c == '.' || c == '!' || c == '?') && behind.test(at + 1)) {
                return true;
            }
        }
        return false;
    }
}
