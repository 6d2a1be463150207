package footnote.text;

import footnote.corpus.Invisible;

/** Text without {@linkplain Invisible characters that nobody sees}. Any space, also a tab, becomes a plain one. */
public final class VisibleText implements TextStage {

    /** The first half of a character whose second half is in the next piece; 0 for none. */
    private char half;

    /** What is seen of a whole text. */
    public static String of(String text) {
        return new VisibleText().next(text);
    }

    @Override
    public String next(String piece) {
        String text = half == 0 ? piece : half + piece;
        boolean cut = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
        half = cut ? text.charAt(text.length() - 1) : 0;
        StringBuilder seen = new StringBuilder(text.length());
        text.substring(0, text.length() - (cut ? 1 : 0))
                .codePoints()
                .filter(c -> !Invisible.is(c))
                .map(VisibleText::plain)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    /** Half a character is none. */
    @Override
    public String end() {
        half = 0;
        return "";
    }

    private static int plain(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            default -> c == '\t' ? ' ' : c;
        };
    }
}
