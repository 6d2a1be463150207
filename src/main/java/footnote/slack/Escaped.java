package footnote.slack;

/**
 * Words as Slack takes them for words: {@code & < >} written so that they are no markup, and what would call people kept
 * from doing so by an invisible space behind its {@code @}.
 */
final class Escaped {

    private static final char GAP = '\u200B';
    private static final String CUT = "…";

    private Escaped() {}

    static String of(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append(Character.isLetterOrDigit(before) ? "@" : "@" + GAP);
                default -> escaped.append(c);
            }
            before = c;
        }
        return escaped.toString();
    }

    /** The same for text that comes in pieces and that Slack reads as Markdown: no address becomes a link either. */
    static String inStream(String markdown) {
        return of(markdown).replace(":/", ":" + GAP + "/");
    }

    /** On one line, and cut after a word where it is longer than so many characters once it is escaped. */
    static String line(String words, int most) {
        String line = words.replaceAll("\\s+", " ").strip();
        String escaped = of(line);
        int left = Math.min(most, line.length());
        while (escaped.length() > most) {
            line = cut(line, left);
            escaped = of(line) + CUT;
            left = Math.max(1, line.length() - Math.max(16, (escaped.length() - most) / 5));
        }
        return escaped;
    }

    private static String cut(String line, int most) {
        int space = line.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                .replaceAll("[\\s,;:–—-]+$", "");
    }
}
