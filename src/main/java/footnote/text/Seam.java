package footnote.text;

import java.util.regex.Pattern;

/**
 * What has been said last, and whether a character right behind it would make markup of it: where something between the
 * two was left out, {@code <} and {@code b} may meet that never stood together.
 */
final class Seam {

    private static final int LENGTH = 24;

    /** Ends in the character that would complete a tag, an image, a link or an address. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?is).*(?:<[\\p{L}/!?]|!\\[|\\]\\(|:/|(?<!\\p{L})(?:www\\.|(?:mailto|javascript|vbscript|data):\\S))");

    private final StringBuilder tail = new StringBuilder("\n");

    void add(String text) {
        tail.append(text);
        tail.delete(0, Math.max(0, tail.length() - LENGTH));
    }

    char last() {
        return tail.charAt(tail.length() - 1);
    }

    boolean isBroken(char next) {
        return ("<]:!".indexOf(last()) >= 0 || next == '.')
                && MARKUP.matcher(tail.toString() + next).matches();
    }

    /** A text as it may be said here, a space put in wherever it would make markup. */
    String join(String text) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String next = (isBroken(text.charAt(i)) ? " " : "") + text.charAt(i);
            add(next);
            joined.append(next);
        }
        return joined.toString();
    }
}
