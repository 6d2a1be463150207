package footnote.answer;

/**
 * Text without characters that nobody sees: controls, zero-width and bidi characters, tags (U+E0000 and on), lone
 * surrogates. A line's end stays, a tab becomes a space.
 */
final class VisibleText {

    private static final int TAGS = 0xE0000;
    private static final int TAGS_END = 0xE1000;

    /** The first half of a character whose second half is in the next piece; 0 for none. */
    private char half;

    /** What is seen of a whole text. */
    static String of(String text) {
        return new VisibleText().next(text);
    }

    /** What is seen of the next piece of a text that may be cut anywhere. */
    String next(String piece) {
        String text = half == 0 ? piece : half + piece;
        boolean cut = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
        half = cut ? text.charAt(text.length() - 1) : 0;
        StringBuilder seen = new StringBuilder(text.length());
        text.substring(0, text.length() - (cut ? 1 : 0)).codePoints().forEach(c -> {
            if (c == '\t') {
                seen.append(' ');
            } else if (isSeen(c)) {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> c < TAGS || c >= TAGS_END;
        };
    }
}
