package footnote.read.text;

import java.util.regex.Pattern;

/** Headings that were typed with a space between their letters, "N O T I C E", which nobody searches for so. */
final class Letterspacing {

    private static final String WORD = "\\p{Lu}(?: \\p{Lu})*+[,:!?]?";

    /** Capitals, and wider gaps between the words. */
    private static final Pattern HEADING = Pattern.compile(WORD + "(?: {2,}" + WORD + ")*+");

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<! ) (?! )");

    private static final int FEWEST_CHARS = 9;

    private static final int MOST_CHARS = 120;

    /** More letters in a row are several words, whose ends nobody can tell. */
    private static final int MOST_LETTERS = 16;

    private Letterspacing() {}

    /** The text with such headings, which stand alone, in words. */
    static String joined(String text) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            if (line.length() >= FEWEST_CHARS
                    && line.length() <= MOST_CHARS
                    && HEADING.matcher(line).matches()
                    && isBlank(lines, at - 1)
                    && isBlank(lines, at + 1)) {
                String joined = BETWEEN_LETTERS.matcher(line).replaceAll("").replaceAll(" +", " ");
                boolean words = joined.indexOf(' ') > 0 || joined.length() <= MOST_LETTERS;
                lines[at] = words && !isAlphabet(joined) ? joined : lines[at];
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isBlank(String[] lines, int at) {
        return at < 0 || at == lines.length || lines[at].isBlank();
    }

    /** Whether the letters name columns or grades: "A B C D E". */
    private static boolean isAlphabet(String joined) {
        return joined.charAt(1) == joined.charAt(0) + 1 && joined.charAt(2) == joined.charAt(1) + 1;
    }
}
