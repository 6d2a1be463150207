package footnote.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the running heads, running feet and page numbers of a paged document from its words. */
final class RunningLines {

    /** The part of a page's height, above and below, in which they stand. */
    private static final double EDGE = 0.12;

    /** A line that stands there on so many pages, or on both of two, is one. */
    private static final int PAGES = 3;

    private static final Pattern NUMBER = Pattern.compile(
            "(page |p\\. ?|[-–—|•· ]+)?\\d{1,4}([-–—|•· ]+|( of | ?/ ?)\\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Set<String> repeated = new HashSet<>();

    /** @param pages each page's lines, in any order */
    RunningLines(List<PdfPage> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (PdfPage page : pages) {
            Set<String> here = new HashSet<>();
            page.lines()
                    .filter(line -> isAtEdge(page, line))
                    .map(RunningLines::key)
                    .filter(key -> key.codePoints().anyMatch(Character::isLetter))
                    .forEach(here::add);
            here.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int enough = Math.min(PAGES, Math.max(2, pages.size()));
        counts.forEach((key, count) -> {
            if (count >= enough) {
                repeated.add(key);
            }
        });
    }

    /** Whether a line of the page is one of them. */
    boolean holds(PdfPage page, PdfLine line) {
        return isAtEdge(page, line) && (NUMBER.matcher(line.text()).matches() || repeated.contains(key(line)));
    }

    private static boolean isAtEdge(PdfPage page, PdfLine line) {
        return line.bottom() < EDGE * page.height() || line.bottom() > (1 - EDGE) * page.height();
    }

    private static String key(PdfLine line) {
        return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
