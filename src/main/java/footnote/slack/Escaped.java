package footnote.slack;

import footnote.corpus.Characters;
import java.util.regex.Pattern;

/**
 * Words as Slack takes them for words: {@code & < >} written so that they are no markup, and what would call people, mark
 * words or name an emoji kept from doing so by an invisible space behind its sign, since Slack knows no escape for these.
 */
final class Escaped {

    private static final char GAP = '\u200B';
    private static final String MARKS = "*_~`";
    private static final int LONGEST_NAME = 102;
    private static final Pattern EMOJI = Pattern.compile(":(?=[^:]*\\p{L}|[+-])[\\p{L}\\p{N}_+'-]+:");
    private static final String CUT = "…";

    private Escaped() {}

    static String of(String words) {
        return escaped(words, true);
    }

    /** The same for code, in which nothing is marked. */
    static String code(String words) {
        return escaped(words, false);
    }

    private static String escaped(String words, boolean marks) {
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
            if (marks && (begins(words, i, before) || c == ':' && namesEmoji(words, i))) {
                escaped.append(GAP);
            }
            before = c;
        }
        return escaped.toString();
    }

    /** Whether a sign would mark the words from it to its like. */
    private static boolean begins(String words, int at, char before) {
        char mark = words.charAt(at);
        return MARKS.indexOf(mark) >= 0
                && !Character.isLetterOrDigit(before)
                && at + 1 < words.length()
                && !Character.isWhitespace(words.charAt(at + 1))
                && words.indexOf(mark, at + 1) >= 0;
    }

    private static boolean namesEmoji(String words, int at) {
        return EMOJI.matcher(words)
                .region(at, Math.min(words.length(), at + LONGEST_NAME))
                .lookingAt();
    }

    /** The same for text that comes in pieces and that Slack reads as Markdown: no address becomes a link either. */
    static String inStream(String markdown) {
        return code(markdown).replace(":/", ":" + GAP + "/");
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
        return Characters.first(end, line).replaceAll("[\\s,;:–—-]+$", "");
    }
}
