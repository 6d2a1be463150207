package footnote.read.pdf;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import footnote.read.table.Cell;
import footnote.read.table.FigureTable;
import footnote.read.table.FoundTable;
import footnote.read.text.BrokenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the tables among the lines of a column, those of figures above all, by the wide spaces between their cells. */
final class PdfTables {

    private static final int FEWEST_ROWS = 3;

    /** Two rows are a table where a line above them names each of so many columns. */
    private static final int NAMED_COLUMNS = 3;

    /** So many lines without a figure may stand between two rows, the names of groups and what goes on from a line. */
    private static final int MOST_BETWEEN = 3;

    private static final int MOST_HEADS = 4;

    private static final double LARGER = 1.15;

    /** The share of the rows that must have names. */
    private static final double NAMED = 0.8;

    /** So many lines above a table may tell its scale. */
    private static final int LINES_ABOVE = 4;

    /** How far a column's name may stand beside its figures, in points. */
    private static final int BESIDE = 20;

    /** A line that reaches further into the column, and begins in its first half, is running text, where it has no wide spaces. */
    private static final double SHORT = 0.75;

    private static final Pattern FIGURE = Pattern.compile("[\\p{Sc}(+−–-]*\\d.*|[—–]");

    /** The number of a row, of an invoice, say. */
    private static final Pattern POSITION = Pattern.compile("\\d{1,3}\\.?");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

    private final List<PdfLine> lines;
    private final List<List<PdfWord>> parts;
    private final List<List<Cell>> cells;
    private final List<List<Cell>> joined;
    private final float left;
    private final float width;

    private PdfTables(List<PdfLine> lines) {
        this.lines = lines;
        this.left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        this.width = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0) - left;
        this.parts = lines.stream().map(PdfParts::of).toList();
        this.cells = parts.stream().map(this::cells).toList();
        this.joined = cells.stream().map(Cell::joined).toList();
    }

    /** The tables in their order. */
    static List<FoundTable> in(List<PdfLine> column, BrokenWords words) {
        List<PdfRows.Row> rows = PdfRows.of(column, words);
        return new PdfTables(rows.stream().map(PdfRows.Row::line).toList())
                .found().stream()
                        .map(table -> new FoundTable(
                                rows.get(table.from()).from(),
                                rows.get(table.to() - 1).to(),
                                table.rows()))
                        .toList();
    }

    private List<FoundTable> found() {
        List<FoundTable> found = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Optional<FoundTable> words = ofWords(at);
            if (words.isPresent()) {
                found.add(words.get());
                at = words.get().to();
                continue;
            }
            int end = isRow(at) ? end(at) : at;
            int from = start(at, end, found.isEmpty() ? 0 : found.getLast().to());
            Optional<FoundTable> table = end > at ? read(from, at, end) : Optional.empty();
            table.ifPresent(found::add);
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private Optional<FoundTable> ofWords(int at) {
        return PdfWordTable.at(at, lines, parts, this::isRow, FEWEST_ROWS)
                .or(() -> PdfSideBlock.at(at, parts))
                .or(() -> PdfSheet.at(at, parts, this::isRow))
                .or(() -> parts.get(at).size() > 2 ? Optional.empty() : PdfSheet.ofDots(at, lines));
    }

    private Optional<FoundTable> read(int from, int first, int to) {
        PdfGrid grid = grid(from, to);
        List<List<Cell>> table = IntStream.range(from, to)
                .mapToObj(at -> cells(parts(at, first, grid)))
                .toList();
        List<List<Cell>> rows =
                table.stream().filter(row -> Cell.tellFigures(Cell.joined(row))).toList();
        long named = rows.stream().filter(PdfTables::isNamed).count();
        String above = lines.subList(Math.max(0, from - LINES_ABOVE), from).stream()
                .map(PdfLine::text)
                .collect(Collectors.joining("\n"));
        boolean few = rows.size() < FEWEST_ROWS && !(rows.size() == FEWEST_ROWS - 1 && isNamed(table, grid, to));
        return few || named < NAMED * rows.size()
                ? Optional.empty()
                : FigureTable.ofGuessed(table, above).map(found -> new FoundTable(from, to, found.lines()));
    }

    /** Whether a row begins with words, or with its number and words. */
    private static boolean isNamed(List<Cell> row) {
        return row.stream()
                .limit(POSITION.matcher(row.getFirst().text()).matches() ? 2 : 1)
                .anyMatch(cell -> Characters.any(cell.text(), Character::isLetter));
    }

    private PdfGrid grid(int from, int to) {
        return PdfGrid.of(IntStream.range(from, to)
                .filter(at -> isRow(at) || at < from + MOST_HEADS)
                .mapToObj(parts::get)
                .toList());
    }

    /** Whether a line and the rows below it have a cell in each column, and no other row follows. */
    private boolean isNamed(List<List<Cell>> table, PdfGrid grid, int to) {
        return table.size() == FEWEST_ROWS
                && grid.columns() >= NAMED_COLUMNS
                && table.stream().allMatch(row -> row.size() == grid.columns())
                && IntStream.range(to, Math.min(lines.size(), to + MOST_HEADS)).noneMatch(this::isRow);
    }

    private List<PdfWord> parts(int at, int first, PdfGrid grid) {
        if (at == first - 1) {
            return headParts(at, grid);
        }
        return at < first ? parts.get(at) : rowParts(at, grid);
    }

    /** A row's cells, of which one that is a figure may stand as near to the one before it as a word. */
    private List<PdfWord> rowParts(int at, PdfGrid grid) {
        return PdfParts.of(
                lines.get(at), (before, word) -> FIGURE.matcher(word.text()).matches() && grid.parts(before, word));
    }

    /** The names of columns, which may stand as near to each other as words, where each column has one. */
    private List<PdfWord> headParts(int at, PdfGrid grid) {
        List<PdfWord> names = PdfParts.of(lines.get(at), grid::parts);
        return nameAll(names, grid) ? names : parts.get(at);
    }

    /** Whether there is a name for each column; the first, which names the rows, may lack one. */
    private static boolean nameAll(List<PdfWord> names, PdfGrid grid) {
        return names.size() == grid.columns()
                || names.size() >= 2 && names.size() == grid.columns() - 1 && grid.column(names.getFirst()) == 1;
    }

    /** Whether a line is set larger than a row, and so heads what stands below it: it names no column. */
    private boolean isLarger(int at, int row) {
        return lines.get(at).size() > LARGER * lines.get(row).size();
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
        PdfGrid grid = grid(row, end);
        boolean named = row > after
                && grid.columns() >= NAMED_COLUMNS
                && !Furniture.isRunning(lines.get(row - 1).text())
                && nameAll(headParts(row - 1, grid), grid);
        int start = named ? row - 1 : row;
        for (int at = row - 1;
                at >= after && row - at <= MOST_HEADS && isBrief(at) && !tellsTimes(at) && !isLarger(at, row);
                at--) {
            PdfLine line = lines.get(at);
            boolean over = line.left() >= figures - BESIDE && !reachesFar(line);
            start = cells.get(at).size() > 1 || over ? at : start;
        }
        return start;
    }

    private boolean isRow(int at) {
        return Cell.tellFigures(joined.get(at));
    }

    /** Whether a line is a row of times, and names no column. */
    private boolean tellsTimes(int at) {
        return cells.get(at).stream()
                .skip(1)
                .anyMatch(cell -> TIME.matcher(cell.text()).matches());
    }

    private boolean isBrief(int at) {
        PdfLine line = lines.get(at);
        return cells.get(at).size() > 1
                ? !line.text().endsWith(":")
                : !Furniture.isRunning(line.text()) && (!reachesFar(line) || line.left() - left > width / 2);
    }

    private boolean reachesFar(PdfLine line) {
        return line.right() - left >= SHORT * width;
    }

    private List<Cell> cells(List<PdfWord> parts) {
        float indent = parts.getFirst().left() - left;
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PdfWord part = parts.get(i);
            float before = i == 0 ? part.left() : parts.get(i - 1).right();
            float after = i == parts.size() - 1
                    ? part.right() + 2 * BESIDE
                    : parts.get(i + 1).left();
            int from = Math.round(part.left() - Math.min(BESIDE, (part.left() - before) / 2));
            int to = Math.round(part.right() + (i == 0 ? 0 : Math.min(BESIDE, (after - part.right()) / 2)));
            row.add(new Cell(from, Math.max(to, from + 1), part.read(), Math.round(indent)));
        }
        return row;
    }
}
