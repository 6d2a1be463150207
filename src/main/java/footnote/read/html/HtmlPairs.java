package footnote.read.html;

import footnote.corpus.Furniture;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes the rows of a page's tables that say what one thing is by name, as a box of facts does: "Founded: 4 April 1975". */
final class HtmlPairs {

    private static final int MOST_LABEL_CHARS = 60;

    /** Fewer rows are as often laid out on a page. */
    private static final int FEWEST = 3;

    /** What is no line of words. */
    private static final String LONG = "table, h1, h2, h3, h4, h5, h6, p + p";

    private HtmlPairs() {}

    static void write(Element article) {
        for (Element table : article.select("table")) {
            List<Elements> rows = table.select("tr").stream()
                    .map(row -> row.select("> th, > td"))
                    .filter(Elements::hasText)
                    .toList();
            List<Elements> pairs = rows.stream().filter(HtmlPairs::isPair).toList();
            boolean only = rows.stream()
                    .allMatch(row ->
                            row.size() == 1 || row.size() == 2 && row.getLast().nameIs("td"));
            if (only && 2 * pairs.size() >= rows.size()) {
                pairs.forEach(HtmlPairs::write);
            }
        }
    }

    /**
     * The same of a table that says what each of its rows is by a few words in its first cell, and nothing else, "Founded | 4 April 1975", but
     * not of contents and their pages.
     */
    static void writeUnmarked(Element table) {
        List<Elements> rows = table.select("tr").stream()
                .map(row -> row.select("> td"))
                .filter(Elements::hasText)
                .toList();
        if (rows.size() >= FEWEST
                && rows.stream().allMatch(HtmlPairs::isUnmarkedPair)
                && !rows.stream().allMatch(row -> row.getLast().text().matches("\\d+"))) {
            rows.forEach(HtmlPairs::write);
        }
    }

    private static boolean isUnmarkedPair(Elements row) {
        return isOfTwo(row)
                && row.getLast().hasText()
                && row.select("td:first-child a, td:last-child > b, td:last-child > strong")
                        .isEmpty()
                && !Furniture.endsLikeSentence(row.getFirst().text());
    }

    private static boolean isPair(Elements row) {
        return isOfTwo(row)
                && (row.getFirst().nameIs("th") || row.getFirst().text().endsWith(":"));
    }

    private static boolean isOfTwo(Elements row) {
        String label = row.getFirst().text();
        return row.size() == 2
                && row.getLast().nameIs("td")
                && row.getLast().select(LONG).isEmpty()
                && !label.isEmpty()
                && label.length() <= MOST_LABEL_CHARS;
    }

    private static void write(Elements row) {
        String label = HtmlCellWords.of(row.getFirst()).replaceFirst("^• *", "");
        String told = HtmlCellWords.of(row.getLast(), true);
        if (!told.isEmpty()) {
            row.getLast().text((label.endsWith(":") ? label : label + ':') + ' ' + told);
        }
        row.getFirst().remove();
    }
}
