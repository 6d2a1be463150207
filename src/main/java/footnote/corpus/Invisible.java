package footnote.corpus;

/**
 * The characters that nobody sees, so that nobody can check them: controls, zero-width and bidi characters, soft hyphens,
 * variation selectors, tags (U+E0000 and on), fillers, lone surrogates. A line's end and a tab are seen.
 */
public final class Invisible {

    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";
    private static final int DELETE = 0x7F;
    private static final int SELECTORS = 0xFE00;
    private static final int SELECTORS_END = 0xFE10;
    private static final int TAGS = 0xE0000;
    private static final int TAGS_END = 0xE1000;

    private Invisible() {}

    /** Whether a code point is one of them. */
    public static boolean is(int c) {
        if (c >= ' ' && c < DELETE) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT, Character.SURROGATE -> true;
            default -> c >= SELECTORS && c < SELECTORS_END || c >= TAGS && c < TAGS_END || FILLERS.indexOf(c) >= 0;
        };
    }

    public static String without(String text) {
        if (!Characters.any(text, Invisible::is)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> !is(c)).forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
