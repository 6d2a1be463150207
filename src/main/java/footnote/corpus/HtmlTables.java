package footnote.corpus;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes the tables of a page that hold data as a paragraph a row; those that only lay out the page stay as they are. */
final class HtmlTables {

    /** What no cell of a table of data holds. */
    private static final String LAID_OUT =
            "table, ul, ol, div:has(p), p + p, h1, h2, h3, h4, h5, h6, [rowspan], [colspan]";

    private HtmlTables() {}

    /** Writes what the cells say that hold pictures and no words. */
    static void writePictures(Element page) {
        for (Element cell : page.select("td, th")) {
            if (!cell.hasText()) {
                Icon.in(cell).ifPresent(cell::text);
            }
        }
    }

    static void write(Element article) {
        for (Element table : article.select("table:has(th)")) {
            if (table.parent() != null && table.children().select(LAID_OUT).isEmpty()) {
                Element rows = new Element("div");
                lines(table).forEach(line -> rows.appendElement("p").text(line));
                table.select("caption")
                        .forEach(caption -> rows.prependElement("p").text(caption.text()));
                table.replaceWith(rows);
            }
        }
    }

    private static List<String> lines(Element table) {
        List<Elements> rows = table.select("tr").stream()
                .map(row -> row.select("th, td"))
                .filter(cells -> !cells.isEmpty())
                .toList();
        boolean named = !rows.isEmpty()
                && rows.getFirst().stream().allMatch(cell -> cell.normalName().equals("th"));
        boolean pairs = !named
                && rows.stream()
                        .allMatch(cells -> cells.size() == 2
                                && cells.getFirst().normalName().equals("th"));
        return pairs
                ? rows.stream()
                        .map(cells -> String.join(": ", cells.eachText()))
                        .toList()
                : TableRows.of(rows.stream().map(HtmlTables::texts).toList(), named);
    }

    /** Of each cell, the blank ones, too. */
    private static List<String> texts(Elements cells) {
        return cells.stream().map(Element::text).toList();
    }
}
