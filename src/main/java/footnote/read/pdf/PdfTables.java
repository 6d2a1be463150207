package footnote.read.pdf;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import footnote.read.table.Cell;
import footnote.read.table.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the tables of figures among the lines of a column, by the wide spaces between their cells. */
final class PdfTables {

    private static final int FEWEST_ROWS = 3;

    /** So many lines without a figure may stand between two rows, the names of groups and what goes on from a line. */
    private static final int MOST_BETWEEN = 3;

    private static final int MOST_HEADS = 4;

    /** The share of the rows that must have names. */
    private static final double NAMED = 0.8;

    /** So many lines above a table may tell its scale. */
    private static final int LINES_ABOVE = 4;

    /** How far a column's name may stand beside its figures, in points. */
    private static final int BESIDE = 20;

    /** A line that reaches further into the column is running text, where it has no wide spaces. */
    private static final double SHORT = 0.75;

    private static final Pattern SUM =
            Pattern.compile("\\(?\\p{Sc}?\\(?(?:[\\d.,]*[.,]\\d+|\\d+%|\\d+(?=\\)))\\)?%?\\)?|[—–]");

    private static final Pattern SIGN = Pattern.compile("\\p{Sc}");

    /** What a figure ends in. */
    private static final Pattern ENDED = Pattern.compile("(?:\\d[)%]*|[—–])$");

    private final List<PdfLine> lines;
    private final List<List<Cell>> cells;
    private final List<List<Cell>> joined;
    private final float left;
    private final float width;

    private PdfTables(List<PdfLine> lines) {
        this.lines = lines;
        this.left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        this.width = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0) - left;
        this.cells = lines.stream().map(this::cells).toList();
        this.joined = cells.stream().map(Cell::joined).toList();
    }

    /**
     * A table.
     *
     * @param from its first line among those of the column
     * @param to behind its last one
     * @param rows as lines of text
     */
    record Found(int from, int to, List<String> rows) {}

    /** The tables in their order. */
    static List<Found> in(List<PdfLine> column) {
        PdfTables tables = new PdfTables(column);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < column.size()) {
            int end = tables.isRow(at) ? tables.end(at) : at;
            int from = tables.start(at, end, found.isEmpty() ? 0 : found.getLast().to);
            Optional<Found> table = end > at ? tables.read(from, end) : Optional.empty();
            table.ifPresent(found::add);
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private Optional<Found> read(int from, int to) {
        List<Integer> rows =
                IntStream.range(from, to).filter(this::isRow).boxed().toList();
        long named = rows.stream()
                .filter(at -> Characters.any(cells.get(at).getFirst().text(), Character::isLetter))
                .count();
        String above = lines.subList(Math.max(0, from - LINES_ABOVE), from).stream()
                .map(PdfLine::text)
                .collect(Collectors.joining("\n"));
        return rows.size() < FEWEST_ROWS || named < NAMED * rows.size()
                ? Optional.empty()
                : FigureTable.ofGuessed(cells.subList(from, to), above)
                        .map(table -> new Found(from, to, table.lines()));
    }

    /** Behind the last row of the table that a row begins. */
    private int end(int first) {
        int end = first + 1;
        for (int at = end; at < lines.size() && at - end < MOST_BETWEEN && (isRow(at) || isBrief(at)); at++) {
            end = isRow(at) ? at + 1 : end;
        }
        return end;
    }

    /** The first of the lines above a row that name its columns; a group's name may stand between. */
    private int start(int row, int end, int after) {
        double figures = IntStream.range(row, end)
                .mapToObj(joined::get)
                .flatMap(cells -> cells.stream().skip(1).filter(Cell::isFigure))
                .mapToInt(Cell::from)
                .min()
                .orElse(0);
        int start = row;
        for (int at = row - 1; at >= after && row - at <= MOST_HEADS && isBrief(at); at--) {
            start = cells.get(at).size() > 1 || lines.get(at).left() >= figures - BESIDE ? at : start;
        }
        return start;
    }

    private boolean isRow(int at) {
        return Cell.tellFigures(joined.get(at));
    }

    private boolean isBrief(int at) {
        PdfLine line = lines.get(at);
        return cells.get(at).size() > 1 || !Furniture.isRunning(line.text()) && line.right() - left < SHORT * width;
    }

    private List<Cell> cells(PdfLine line) {
        List<PdfWord> parts = parts(line);
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PdfWord part = parts.get(i);
            float before = i == 0 ? part.left() : parts.get(i - 1).right();
            float after = i == parts.size() - 1
                    ? part.right() + 2 * BESIDE
                    : parts.get(i + 1).left();
            int from = Math.round(part.left() - Math.min(BESIDE, (part.left() - before) / 2));
            int to = Math.round(part.right() + (i == 0 ? 0 : Math.min(BESIDE, (after - part.right()) / 2)));
            row.add(new Cell(
                    from, Math.max(to, from + 1), RightToLeft.read(part.text()), Math.round(line.left() - left)));
        }
        return row;
    }

    /** What stands in the cells of a line: wide spaces part them, and one figure is no part of another, however near. */
    private static List<PdfWord> parts(PdfLine line) {
        List<PdfWord> parts = new ArrayList<>();
        for (PdfWord word : line.words()) {
            boolean near = !parts.isEmpty()
                    && word.left() - parts.getLast().right() < PdfLine.SPACE * word.size()
                    && !(ENDED.matcher(parts.getLast().text()).find()
                            && (isSum(word.text()) || SIGN.matcher(word.text()).matches()));
            if (near) {
                parts.set(parts.size() - 1, parts.getLast().with(word));
            } else {
                parts.add(word);
            }
        }
        return parts;
    }

    /** Whether a word is a sum or a share, and no year or number of something. */
    private static boolean isSum(String word) {
        return SUM.matcher(word).matches();
    }
}
