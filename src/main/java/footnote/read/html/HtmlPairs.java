package footnote.read.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes the rows of a page's tables that say what one thing is by name, as a box of facts does: "Founded: 4 April 1975". */
final class HtmlPairs {

    private static final int MOST_LABEL_CHARS = 60;

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

    private static boolean isPair(Elements row) {
        String label = row.getFirst().text();
        return row.size() == 2
                && row.getLast().nameIs("td")
                && row.getLast().select(LONG).isEmpty()
                && !label.isEmpty()
                && label.length() <= MOST_LABEL_CHARS
                && (row.getFirst().nameIs("th") || label.endsWith(":"));
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
