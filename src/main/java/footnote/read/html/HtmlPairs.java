package footnote.read.html;

import footnote.corpus.Furniture;
import footnote.corpus.TableRows;
import footnote.read.table.Cell;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes the rows of a page's tables that say what one thing is by name, as a box of facts does: "Founded: 4 April 1975". */
final class HtmlPairs {

    private static final int MOST_LABEL_CHARS = 60;

    /** Fewer rows are as often laid out on a page. */
    private static final int FEWEST = 3;

    private static final String BOLD = "td > b, td > strong";

    /** What is no line of words. */
    private static final String LONG = "table, p + p, " + HtmlText.HEADINGS;

    private HtmlPairs() {}

    static void write(Element article) {
        for (Element table : article.select("table")) {
            part(table);
            List<Elements> rows = rows(table);
            List<Elements> pairs = rows.stream().filter(HtmlPairs::isPair).toList();
            boolean only = rows.stream()
                    .allMatch(row ->
                            row.size() == 1 || row.size() == 2 && row.getLast().nameIs("td"));
            if (only && 2 * pairs.size() >= rows.size()) {
                pairs.forEach(HtmlPairs::write);
            }
        }
    }

    /** The cells of each row that says something. */
    private static List<Elements> rows(Element table) {
        return HtmlCells.rows(table).stream().filter(Elements::hasText).toList();
    }

    /** Parts the rows of a form, in which two names or more stand beside each other, each before what it names: "Surname | Orr | First name | Ann". */
    private static void part(Element table) {
        List<Elements> rows = rows(table);
        if (rows.stream().allMatch(row -> TableRows.areOfPairs(row, HtmlPairs::isName))
                && rows.stream().anyMatch(row -> row.size() > 2)) {
            Element parted = new Element("tbody");
            for (Elements row : rows) {
                for (int at = 0; at < row.size(); at += 2) {
                    parted.appendElement("tr")
                            .appendChild(row.get(at).tagName("th"))
                            .appendChild(row.get(at + 1));
                }
            }
            Elements caption = table.select("> caption");
            table.empty().appendChildren(caption).appendChild(parted);
        }
    }

    private static boolean isName(Element cell) {
        return cell.nameIs("th")
                || cell.text().endsWith(":")
                || cell.select(BOLD).eachText().contains(cell.text());
    }

    /**
     * The same of a table that says what each of its rows is by a few words in its first cell, and nothing else, "Founded | 4 April 1975", but
     * not of contents and their pages.
     */
    static void writeUnmarked(Element table) {
        List<Elements> rows = unmarked(table);
        if (!rows.stream().allMatch(row -> row.getLast().text().matches("\\d+"))) {
            rows.forEach(HtmlPairs::write);
        }
    }

    /** The same where most rows tell no figure. */
    static void writeWords(Element table) {
        List<Elements> rows = unmarked(table);
        long figures = rows.stream()
                .filter(row -> new Cell(0, 1, row.getLast().text(), 0).isFigure())
                .count();
        if (2 * figures < rows.size()) {
            rows.forEach(HtmlPairs::write);
        }
    }

    /** The rows of such a table; none of another one. */
    private static List<Elements> unmarked(Element table) {
        List<Elements> rows = HtmlCells.rows(table).stream()
                .map(row ->
                        row.stream().filter(cell -> cell.nameIs("td")).collect(Collectors.toCollection(Elements::new)))
                .filter(Elements::hasText)
                .toList();
        boolean bold = rows.stream().allMatch(row -> !row.getLast().select(BOLD).isEmpty());
        return rows.size() >= FEWEST && rows.stream().allMatch(row -> isUnmarkedPair(row, bold)) ? rows : List.of();
    }

    /** @param bold whether all second cells are */
    private static boolean isUnmarkedPair(Elements row, boolean bold) {
        return isOfTwo(row)
                && row.getLast().hasText()
                && row.getFirst().select("a").isEmpty()
                && (bold || row.getLast().select(BOLD).isEmpty())
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
