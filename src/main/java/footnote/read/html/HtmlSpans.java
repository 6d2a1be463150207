package footnote.read.html;

import footnote.corpus.TableRows;
import footnote.read.table.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table of data of which cells cover several columns or rows: a column bears all names above it, and what covers rows is told in each. */
final class HtmlSpans {

    private static final String COVERING = "[rowspan], [colspan]";

    private static final int MOST_COLUMNS = 60;

    private HtmlSpans() {}

    /** Takes away the spans that say nothing: programs write them at each cell. */
    static void removeSingle(Element article) {
        for (String name : List.of("rowspan", "colspan")) {
            article.select("[" + name + "~=^\\s*[01]?\\s*$]").removeAttr(name);
        }
    }

    static boolean are(Element table) {
        return !table.select(COVERING).isEmpty();
    }

    /** Whether a cell below the names of the columns covers rows: one thing is told of in each. */
    static boolean coverRows(Element table) {
        return table.getElementsByTag("tr").stream()
                .skip(heads(table))
                .anyMatch(row -> row.children().hasAttr("rowspan"));
    }

    /** The rows as lines; none where no names stand over the columns. */
    static List<String> lines(Element table) {
        List<List<Cell>> rows = HtmlCells.of(table, HtmlCellWords::of);
        int heads = heads(table);
        int columns =
                rows.stream().flatMap(List::stream).mapToInt(Cell::to).max().orElse(0);
        if (heads == 0 || heads >= rows.size() || columns > MOST_COLUMNS) {
            return List.of();
        }
        List<List<Cell>> naming = rows.subList(0, heads).stream()
                .filter(row -> !isWhole(row, columns))
                .toList();
        List<String> names = Cell.names(naming, columns);
        return naming.isEmpty()
                ? List.of()
                : rows.stream()
                        .filter(row -> !naming.contains(row))
                        .flatMap(row -> isWhole(row, columns)
                                ? Stream.of(row.getFirst().text())
                                : TableRows.of(List.of(names, Cell.texts(row, columns)), true).stream())
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    /** How many rows name columns: the first that hold names alone, as far down as these reach. */
    private static int heads(Element table) {
        List<Element> rows = table.getElementsByTag("tr");
        int heads = (int) rows.stream().takeWhile(HtmlSpans::names).count();
        int down = 0;
        for (int row = 0; row < heads; row++) {
            for (Element cell : rows.get(row).children()) {
                down = Math.max(down, row + HtmlCells.span(cell, "rowspan"));
            }
        }
        return Math.max(heads, down);
    }

    private static boolean names(Element row) {
        return row.closest("thead") != null
                || row.children().stream().anyMatch(cell -> cell.nameIs("th") && cell.hasText())
                        && row.children().stream().noneMatch(cell -> cell.nameIs("td") && cell.hasText());
    }

    private static boolean isWhole(List<Cell> row, int columns) {
        return row.size() == 1
                && columns > 1
                && row.getFirst().to() - row.getFirst().from() == columns;
    }
}
