package footnote.read.html;

import footnote.read.table.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the cells of a page's table where they stand, since cells may cover several columns and rows. */
final class HtmlCells {

    private static final int MOST_COLUMNS = 1_000;

    private static final Pattern INDENT =
            Pattern.compile("(?:text-indent|padding-left|margin-left) *: *(-?\\d+(?:\\.\\d+)?)(em)?"
                    + "|padding *: *\\S+ +\\S+ +\\S+ +(\\d+(?:\\.\\d+)?)(em)?");

    private static final int POINTS_OF_EM = 10;

    /** How far a space that doesn't break puts words in. */
    private static final int POINTS_OF_SPACE = 3;

    private HtmlCells() {}

    /** The cells of each row that has some, those of tables within the table, too. */
    static List<Elements> rows(Element table) {
        return table.getElementsByTag("tr").stream()
                .map(HtmlCells::in)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    private static Elements in(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .collect(Collectors.toCollection(Elements::new));
    }

    /** The rows in their order, with their blank cells; what covers several rows stands in each. */
    static List<List<Cell>> of(Element table, Function<Element, String> words) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<Cell, Integer> above = new HashMap<>();
        for (Element row : table.getElementsByTag("tr")) {
            List<Cell> cells = new ArrayList<>(above.keySet());
            above.replaceAll((_, left) -> left - 1);
            above.values().removeIf(left -> left == 0);
            int at = 0;
            for (Element element : in(row)) {
                at = free(cells, at);
                int to = Math.min(MOST_COLUMNS, at + span(element, "colspan"));
                Cell cell = new Cell(at, to, words.apply(element).strip(), indent(element));
                cells.add(cell);
                at = to;
                int rowSpan = span(element, "rowspan");
                if (rowSpan > 1) {
                    above.put(cell, rowSpan - 1);
                }
            }
            cells.sort(Comparator.comparingInt(Cell::from));
            rows.add(cells);
        }
        return rows;
    }

    private static int free(List<Cell> cells, int at) {
        int free = at;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).from() <= free && free < cells.get(i).to()) {
                free = cells.get(i).to();
                i = -1;
            }
        }
        return free;
    }

    /** How many columns or rows a cell covers. */
    static int span(Element cell, String name) {
        String told = cell.attr(name).strip();
        return told.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(told)) : 1;
    }

    /** By the styles of a cell and of what its first words stand in, and the spaces before them. */
    private static int indent(Element cell) {
        double indent = 0;
        for (Element at = cell; at != null; at = at.firstElementChild()) {
            Matcher told = INDENT.matcher(at.attr("style"));
            while (told.find()) {
                boolean own = told.group(1) != null;
                double number = Double.parseDouble(own ? told.group(1) : told.group(3));
                indent += number * ((own ? told.group(2) : told.group(4)) == null ? 1 : POINTS_OF_EM);
            }
        }
        return (int) Math.round(indent + POINTS_OF_SPACE * leadingSpaces(cell.wholeText()));
    }

    private static long leadingSpaces(String words) {
        return words.chars()
                .takeWhile(c -> c == '\u00a0' || Character.isWhitespace(c))
                .filter(c -> c == '\u00a0')
                .count();
    }
}
