package footnote.text;

import java.util.regex.Pattern;

/** The end of what has been said, as far as it may begin a host or a mailbox: "evil" before ".com". */
final class LastWord {

    /** Ends in a word that a host may begin with, a marker behind it or not. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{N}_^-]*\\z");

    /** Ends in what may become a host or a mailbox. */
    private static final Pattern OPEN = Pattern.compile("\\p{L}[\\p{N}_^-]*[.@][\\p{L}\\p{N}-]*\\z");

    private static final Pattern OTHER = Pattern.compile("(?s).*[^\\p{L}\\p{N}._^@+-]");
    private static final Pattern NO_BEGINNING = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private static final String CLOSING = ")]}】］）";
    private static final int LONGEST = 100;

    private final StringBuilder word = new StringBuilder();
    private char last;

    void add(String text) {
        last = text.charAt(text.length() - 1);
        String own = OTHER.matcher(text).replaceFirst("");
        if (own.length() < text.length()) {
            word.setLength(0);
        }
        word.append(own);
        word.delete(0, Math.max(0, word.length() - LONGEST));
    }

    /** Whether a host's word may have ended. */
    boolean isLabel() {
        return LABEL.matcher(word).find() || CLOSING.indexOf(last) >= 0;
    }

    /** Whether letters behind it would make a host of it, or of one that begins a longer one. */
    boolean isOpen() {
        return OPEN.matcher(word).find();
    }

    /** The address that it begins; empty where it begins none. */
    String with(String rest) {
        return word.isEmpty() ? "" : NO_BEGINNING.matcher(word).replaceFirst("") + rest;
    }
}
