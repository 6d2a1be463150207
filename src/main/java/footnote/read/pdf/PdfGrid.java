package footnote.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The strips between the columns of a table, as the lines show them that have the most cells: where two cells of another line stand no
 * further from each other than two words do, one of the strips is between them.
 */
record PdfGrid(List<Strip> strips) {

    private static final PdfGrid NONE = new PdfGrid(List.of());

    /**
     * A strip that no word crosses, in points.
     *
     * @param end where the column behind it ends
     */
    record Strip(float from, float to, float end) {

        private boolean isBetween(PdfWord before, PdfWord word) {
            return Math.min(word.left(), to) > Math.max(before.right(), from) && word.right() > to && word.left() < end;
        }
    }

    PdfGrid {
        strips = List.copyOf(strips);
    }

    /** @param lines the cells of each from left to right */
    static PdfGrid of(List<List<PdfWord>> lines) {
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        List<List<PdfWord>> full =
                lines.stream().filter(cells -> cells.size() == most).toList();
        List<Strip> strips = new ArrayList<>();
        for (int i = 1; i < most; i++) {
            int column = i;
            Strip strip = new Strip(
                    (float) most(full, cells -> cells.get(column - 1).right()),
                    (float) -most(full, cells -> -cells.get(column).left()),
                    (float) most(full, cells -> cells.get(column).right()));
            if (strip.to <= strip.from) {
                return NONE;
            }
            strips.add(strip);
        }
        return new PdfGrid(strips);
    }

    /** The most that something of some things measures; 0 where there are none. */
    static <T> double most(List<T> things, ToDoubleFunction<T> measure) {
        return things.stream().mapToDouble(measure).max().orElse(0);
    }

    int columns() {
        return strips.size() + 1;
    }

    /** Whether two words that stand beside each other are of two columns. */
    boolean parts(PdfWord before, PdfWord word) {
        return strips.stream().anyMatch(strip -> strip.isBetween(before, word));
    }

    /** The column that a cell stands in, from 0. */
    int column(PdfWord cell) {
        return (int) strips.stream().filter(strip -> cell.right() > strip.to).count();
    }

    /** Whether each cell of a line stands in a column of its own. */
    boolean fits(List<PdfWord> line) {
        return line.stream().mapToInt(this::column).distinct().count() == line.size()
                && line.stream()
                        .noneMatch(cell ->
                                strips.stream().anyMatch(strip -> cell.left() < strip.from && cell.right() > strip.to));
    }
}
