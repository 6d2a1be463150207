package footnote.read.text;

import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A paper that was typed with a blank line below each line, as courts want it: an indented line begins a paragraph. */
final class DoubleSpacing {

    /** The share of the lines that are blank ones amid a sentence. */
    private static final double AMID = 0.15;

    private static final int FEWEST = 20;

    /** Between the words of a line that was stretched to the paper's edge. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}");

    private DoubleSpacing() {}

    /** The pages without the blank lines within paragraphs; those of another paper as they are. */
    static List<String> closed(List<String> pages) {
        List<List<String>> lines =
                pages.stream().map(page -> page.lines().toList()).toList();
        long amid = lines.stream().mapToLong(DoubleSpacing::amid).sum();
        long all = lines.stream().mapToLong(List::size).sum();
        return amid < FEWEST || amid < AMID * all
                ? pages
                : lines.stream().map(DoubleSpacing::withoutBlanks).toList();
    }

    private static long amid(List<String> page) {
        return IntStream.range(1, page.size() - 1)
                .filter(at -> isBetween(page, at)
                        && Character.isLowerCase(page.get(at + 1).strip().charAt(0)))
                .filter(at -> !Furniture.endsLikeSentence(page.get(at - 1).strip()))
                .count();
    }

    private static String withoutBlanks(List<String> page) {
        List<String> closed = new ArrayList<>();
        for (int at = 0; at < page.size(); at++) {
            if (!isWithin(page, at)) {
                boolean spaced = isWithin(page, at - 1) || isWithin(page, at + 1);
                closed.add(spaced ? plain(page.get(at)) : page.get(at));
            }
        }
        return String.join("\n", closed);
    }

    /** Whether a line is a blank one within a paragraph. */
    private static boolean isWithin(List<String> page, int at) {
        return isBetween(page, at) && !page.get(at + 1).startsWith("  ");
    }

    /** Whether a line is the only blank one between two others. */
    private static boolean isBetween(List<String> page, int at) {
        return at > 0
                && at < page.size() - 1
                && page.get(at).isBlank()
                && !page.get(at - 1).isBlank()
                && !page.get(at + 1).isBlank();
    }

    private static String plain(String line) {
        return GAP.matcher(line).replaceAll(" ");
    }
}
