package footnote.read.pdf;

import footnote.corpus.Characters;
import footnote.read.text.BrokenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells which lines of a table are one row. Its cells begin in one line or have one middle, those that name the columns may end in one; a cell
 * goes on where its column had no room for the next word.
 */
final class PdfCells {

    private static final int MOST_LINES = 12;

    /** How much further apart than a cell's lines two rows are that a blank strip parts. */
    private static final double WIDE = 1.15;

    /** How far apart cells of one row begin, end or have their middle, as a share of their size. */
    private static final double ALIGNED = 0.3;

    private static final double SPACE = 0.25;

    /** The narrowest strip between two columns, as a share of the letters' size. */
    private static final double GUTTER = 1.2;

    /** Behind these nothing goes on: "(in millions)", "Fees:". */
    private static final Pattern ENDED = Pattern.compile("\\(.*\\)|.*:");

    private static final Pattern HYPHEN = Pattern.compile("\\p{L}[-‐]$");

    private final PdfGrid grid;
    private final List<List<PdfWord>> lines;
    private final BrokenWords words;

    /** How wide the cells of each column are at most. */
    private final double[] widths;

    /** And how wide they may be, up to the next column. */
    private final double[] rooms;

    private final double pitch;

    /** @param lines the cells of each from left to right, no two in one column */
    PdfCells(PdfGrid grid, List<List<PdfWord>> lines, BrokenWords words) {
        this.grid = grid;
        this.lines = lines;
        this.words = words;
        List<List<PdfWord>> columns = columns(0, lines.size());
        this.widths = columns.stream()
                .mapToDouble(column -> PdfGrid.most(column, PdfWord::width))
                .toArray();
        this.rooms = IntStream.range(0, columns.size())
                .mapToDouble(at -> Math.max(widths[at], room(columns, at)))
                .toArray();
        this.pitch = columns.stream()
                .flatMapToDouble(column -> IntStream.range(1, column.size())
                        .mapToDouble(at ->
                                column.get(at).bottom() - column.get(at - 1).bottom()))
                .min()
                .orElse(0);
    }

    private static double room(List<List<PdfWord>> columns, int at) {
        if (at == columns.size() - 1 || columns.get(at).isEmpty()) {
            return 0;
        }
        double left = -PdfGrid.most(columns.get(at), cell -> -cell.left());
        double next = -PdfGrid.most(columns.get(at + 1), cell -> -cell.left());
        return next - left - GUTTER * columns.get(at).getFirst().size();
    }

    /** The cells of some lines by columns. */
    private List<List<PdfWord>> columns(int from, int to) {
        List<List<PdfWord>> columns = new ArrayList<>();
        for (int i = 0; i < grid.columns(); i++) {
            columns.add(new ArrayList<>());
        }
        lines.subList(from, to)
                .forEach(line ->
                        line.forEach(cell -> columns.get(grid.column(cell)).add(cell)));
        return columns;
    }

    int lines() {
        return lines.size();
    }

    /** How many lines the row has that one begins. */
    int lines(int from) {
        int to = Math.min(lines.size(), from + MOST_LINES);
        while (to > from + 1 && !isRow(from, to)) {
            to--;
        }
        return Math.max(1, to - from);
    }

    private boolean isRow(int from, int to) {
        List<List<PdfWord>> columns =
                columns(from, to).stream().filter(column -> !column.isEmpty()).toList();
        return columns.size() > 1
                && columns.stream().allMatch(this::isCell)
                && isAligned(columns, from)
                && (isParted(from, to)
                        || columns.stream().map(List::size).distinct().count() > 1 && mayGoOn(from, to));
    }

    /** Whether below the first line none begins as a row does, with a capital and beside other cells, or names the rows further in below it. */
    private boolean mayGoOn(int from, int to) {
        return IntStream.range(from + 1, to).allMatch(at -> {
            PdfWord first = lines.get(at).getFirst();
            return grid.column(first) > 0
                    || Character.isLowerCase(first.text().codePointAt(0))
                    || lines.get(at).size() == 1 && !namesThoseBelow(at);
        });
    }

    private boolean namesThoseBelow(int at) {
        PdfWord name = lines.get(at).getFirst();
        return at + 1 < lines.size()
                && lines.get(at + 1).getFirst().left() > name.left()
                && grid.column(lines.get(at + 1).getFirst()) == 0;
    }

    /** Whether the lines of a column are those of one cell. */
    private boolean isCell(List<PdfWord> column) {
        return IntStream.range(1, column.size()).allMatch(at -> goesOn(column.get(at - 1), column.get(at)));
    }

    private boolean goesOn(PdfWord above, PdfWord below) {
        if (below.bottom() - above.bottom() > WIDE * pitch
                || RightToLeft.is(above.text())
                || ENDED.matcher(above.text()).matches()) {
            return false;
        }
        if (HYPHEN.matcher(above.text()).find()) {
            return true;
        }
        int first = (below.text() + " ").indexOf(' ');
        double width = below.width() * first / below.text().length();
        double[] most = Character.isLowerCase(below.text().codePointAt(0)) ? widths : rooms;
        boolean fits = above.width() + SPACE * above.size() + width <= most[grid.column(above)];
        return !fits && (hasLetter(above) || hasLetter(below));
    }

    private static boolean hasLetter(PdfWord cell) {
        return Characters.any(cell.text(), Character::isLetter);
    }

    private boolean isAligned(List<List<PdfWord>> columns, int from) {
        return isOne(columns, column -> column.getFirst().bottom())
                || isOne(
                        columns,
                        column -> (column.getFirst().bottom() + column.getLast().bottom()) / 2)
                || from == 0 && isOne(columns, column -> column.getLast().bottom());
    }

    private static boolean isOne(List<List<PdfWord>> columns, ToDoubleFunction<List<PdfWord>> place) {
        var places = columns.stream().mapToDouble(place).summaryStatistics();
        return places.getMax() - places.getMin()
                <= ALIGNED * columns.getFirst().getFirst().size();
    }

    /** Whether blank strips part some lines from those above and below. */
    private boolean isParted(int from, int to) {
        return (from > 0 || to < lines.size()) && (from == 0 || isParted(from)) && (to == lines.size() || isParted(to));
    }

    private boolean isParted(int below) {
        return lines.get(below).getFirst().bottom()
                        - lines.get(below - 1).getFirst().bottom()
                > WIDE * pitch;
    }

    /** Some lines as one, with each of its cells as one word. */
    PdfLine row(int from, int to) {
        return new PdfLine(columns(from, to).stream()
                .filter(column -> !column.isEmpty())
                .map(column -> column.stream().reduce(this::joined).orElseThrow())
                .toList());
    }

    private PdfWord joined(PdfWord above, PdfWord below) {
        return above.with(below).from(Math.min(above.left(), below.left()), words.joined(above.text(), below.text()));
    }
}
