package footnote.read.pdf;

import footnote.read.text.BrokenWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a column, where those of a table's row are one: its cells may go on over several lines. */
final class PdfRows {

    private static final int FEWEST_COLUMNS = 3;

    /** So many lines are looked at together: a page has fewer. */
    private static final int MOST_LINES = 120;

    /**
     * A line, or several that are one row.
     *
     * @param from the first of them
     * @param to behind the last one
     * @param line of a row the cells, each as one word
     */
    record Row(int from, int to, PdfLine line) {}

    private PdfRows() {}

    static List<Row> of(List<PdfLine> lines, BrokenWords words) {
        List<List<PdfWord>> parts = lines.stream().map(PdfParts::of).toList();
        List<Row> rows = new ArrayList<>();
        while (end(rows) < lines.size()) {
            int from = end(rows);
            List<PdfWord> columns = new ArrayList<>();
            int to = from;
            int most = Math.min(lines.size(), from + MOST_LINES);
            while (to < most && isNear(from, to, parts) && widen(columns, parts.get(to))) {
                to++;
            }
            PdfGrid grid = PdfGrid.of(List.of(columns));
            PdfCells cells = new PdfCells(
                    grid,
                    lines.subList(from, columns.size() < FEWEST_COLUMNS ? from + 1 : to).stream()
                            .map(line -> PdfParts.of(line, grid::parts))
                            .takeWhile(grid::fits)
                            .toList(),
                    words);
            do {
                int at = end(rows);
                int end = at + cells.lines(at - from);
                rows.add(new Row(at, end, end == at + 1 ? lines.get(at) : cells.row(at - from, end - from)));
            } while (end(rows) < from + cells.lines());
        }
        return rows;
    }

    private static int end(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getLast().to;
    }

    private static boolean isNear(int from, int at, List<List<PdfWord>> parts) {
        return at == from
                || parts.get(at).getFirst().isRightBelow(parts.get(at - 1).getFirst());
    }

    /** Widens the columns of a table by a line's cells; false where they don't stand in one each. */
    private static boolean widen(List<PdfWord> columns, List<PdfWord> line) {
        List<PdfWord> wide = new ArrayList<>(columns);
        for (PdfWord cell : line) {
            List<PdfWord> over = columns.stream().filter(cell::isOver).toList();
            if (over.size() > 1 || !over.isEmpty() && !wide.removeAll(over)) {
                return false;
            }
            wide.add(over.stream().reduce(cell.from(cell.left(), ""), PdfWord::with));
        }
        wide.sort(Comparator.comparingDouble(PdfWord::left));
        columns.clear();
        columns.addAll(wide);
        return true;
    }
}
