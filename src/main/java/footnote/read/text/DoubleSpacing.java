package footnote.read.text;

import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A paper that was typed with a blank line below each line, as courts want it: an indented line begins a paragraph. */
final class DoubleSpacing {

    /** The share of the blank lines between two others that stand amid a sentence. */
    private static final double AMID = 0.3;

    private static final int FEWEST = 20;

    private static final int INDENT = 2;

    /** Between the words of a line that was stretched to the paper's edge. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}");

    private DoubleSpacing() {}

    /** The pages without the blank lines within paragraphs; those of another paper as they are. */
    static List<String> closed(List<String> pages) {
        List<List<String>> lines =
                pages.stream().map(page -> page.lines().toList()).toList();
        int single = 0;
        int amid = 0;
        for (List<String> page : lines) {
            for (int at = 1; at < page.size() - 1; at++) {
                if (isBetween(page, at)) {
                    single++;
                    amid += isAmid(page.get(at - 1).strip(), page.get(at + 1).strip()) ? 1 : 0;
                }
            }
        }
        return amid < FEWEST || amid < AMID * single
                ? pages
                : lines.stream().map(DoubleSpacing::withoutBlanks).toList();
    }

    private static String withoutBlanks(List<String> page) {
        List<String> closed = new ArrayList<>();
        for (int at = 0; at < page.size(); at++) {
            if (isBetween(page, at) && depth(page.get(at + 1)) < INDENT) {
                closed.add(plain(closed.removeLast()));
                closed.add(plain(page.get(++at)));
            } else {
                closed.add(page.get(at));
            }
        }
        return String.join("\n", closed);
    }

    /** Whether a line is the only blank one between two others. */
    private static boolean isBetween(List<String> page, int at) {
        return at > 0
                && at < page.size() - 1
                && page.get(at).isBlank()
                && !page.get(at - 1).isBlank()
                && !page.get(at + 1).isBlank();
    }

    private static boolean isAmid(String above, String below) {
        return Character.isLowerCase(below.charAt(0)) && !Furniture.endsLikeSentence(above);
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String plain(String line) {
        return GAP.matcher(line).replaceAll(" ");
    }
}
