package footnote.corpus;

import java.util.function.IntPredicate;

/** Looks through a text's characters without making a stream or words of them: each line of each article is looked through. */
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

    /** How many words a text has: what stands between spaces, tabs and line ends. */
    public static int words(String text) {
        return words(text, 0, text.length());
    }

    /** How many of a text's words stand in a part of it. */
    static int words(String text, int start, int end) {
        int words = 0;
        boolean open = false;
        for (int i = start; i < end; i++) {
            boolean inside = !isBetweenWords(text.charAt(i));
            words += inside && !open ? 1 : 0;
            open = inside;
        }
        return words;
    }

    /** Puts in a part of a text for each of some characters the one that stands at its place among others. */
    public static void replace(StringBuilder text, int start, int end, String some, String others) {
        for (int i = start; i < end; i++) {
            int place = some.indexOf(text.charAt(i));
            if (place >= 0) {
                text.setCharAt(i, others.charAt(place));
            }
        }
    }

    /** A text with the signs of raised digits in the place of its digits. */
    public static String raised(String text) {
        StringBuilder signs = new StringBuilder(text);
        replace(signs, 0, signs.length(), "0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻");
        return signs.toString();
    }

    /** The beginning of a text, of so many UTF-16 code units, or of one less where that would cut a character in two. */
    public static String first(int most, String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isBetweenWords(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
