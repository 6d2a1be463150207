package footnote.read.pdf;

import footnote.corpus.TableRows;
import footnote.read.table.FoundTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table whose cells are words as well as figures, such as opening hours: a line that names three columns at least, and below it rows whose
 * cells stand in these columns, of which most have one in each and half tell a number: people's names above their offices are no table. A
 * line without a first cell goes on from the one above.
 */
final class PdfWordTable {

    private static final int FEWEST_COLUMNS = 3;

    private static final int FEWEST_ROWS = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private PdfWordTable() {}

    /**
     * The table that the first of some lines names the columns of; empty where it doesn't.
     *
     * @param parts the cells of each from left to right, as far as wide spaces show them
     * @param isFigures whether a line is a row of figures
     * @param mostFigures a table of so many rows of figures is left alone, as is one of nothing else
     */
    static Optional<FoundTable> at(
            int from, List<PdfLine> lines, List<List<PdfWord>> parts, IntPredicate isFigures, int mostFigures) {
        int end = from + 1;
        while (end < parts.size()
                && mayBeRow(parts.get(end), parts.get(from))
                && parts.get(end).getFirst().isRightBelow(parts.get(end - 1).getFirst())) {
            end++;
        }
        long figures = IntStream.range(from, end).filter(isFigures).count();
        if (figures >= Math.min(mostFigures, end - from - 1)) {
            return Optional.empty();
        }
        PdfGrid grid = PdfGrid.of(parts.subList(from, end));
        if (grid.columns() < FEWEST_COLUMNS
                || PdfParts.of(lines.get(from), grid::parts).size() < grid.columns()) {
            return Optional.empty();
        }
        List<List<PdfWord>> cells = lines.subList(from, end).stream()
                .map(line -> PdfParts.of(line, grid::parts))
                .takeWhile(grid::fits)
                .toList();
        List<List<String>> rows = rows(cells, grid);
        return isTable(rows)
                ? Optional.of(new FoundTable(from, from + cells.size(), TableRows.of(rows, true)))
                : Optional.empty();
    }

    private static boolean isTable(List<List<String>> rows) {
        if (rows.size() <= FEWEST_ROWS) {
            return false;
        }
        long whole = rows.stream()
                .filter(row -> row.stream().noneMatch(String::isEmpty))
                .count();
        long numbered = rows.stream().skip(1).filter(PdfWordTable::hasNumber).count();
        List<String> names = rows.getFirst();
        return 2 * whole > rows.size()
                && numbered > 1
                && 2 * numbered >= rows.size() - 1
                && !NUMBER.matcher(names.getFirst()).find()
                && Set.copyOf(names).size() == names.size()
                && TableRows.looksNamed(rows);
    }

    private static boolean mayBeRow(List<PdfWord> line, List<PdfWord> names) {
        return line.size() > 1 || line.getFirst().left() > names.getFirst().right();
    }

    private static boolean hasNumber(List<String> row) {
        return row.stream().anyMatch(cell -> NUMBER.matcher(cell).find());
    }

    private static List<List<String>> rows(List<List<PdfWord>> lines, PdfGrid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (List<PdfWord> line : lines) {
            String[] cells = new String[grid.columns()];
            Arrays.fill(cells, "");
            line.forEach(cell -> cells[grid.column(cell)] = cell.read());
            if (cells[0].isEmpty() && !rows.isEmpty()) {
                List<String> before = rows.removeLast();
                rows.add(IntStream.range(0, cells.length)
                        .mapToObj(at -> (before.get(at) + " " + cells[at]).strip())
                        .collect(Collectors.toList()));
            } else {
                rows.add(List.of(cells));
            }
        }
        return rows;
    }
}
