package footnote.read.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A cell of a table and the columns that it covers, {@code [from, to)}. Immutable.
 *
 * @param from its first column, counted from 0 in the narrowest columns of the table, or in points where they are guessed
 * @param to behind its last
 * @param text in one line; blank where the cell is
 * @param indent how far its words stand in, in points or the like; 0 where they don't
 */
public record Cell(int from, int to, String text, int indent) {

    /** What stands before a figure in a cell of its own. */
    private static final Pattern BEFORE = Pattern.compile("\\(?(?:[A-Z]{1,3})?\\p{Sc}\\(?|\\(");

    /** What stands behind one. */
    private static final Pattern AFTER = Pattern.compile("[)%]{1,2}|(?:pts?|pp|bps)\\.?|[x¢]");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern FIGURE = Pattern.compile(
            "[(+−–-]{0,2} ?(?:[A-Z]{1,3}(?: |(?=\\p{Sc})))?\\p{Sc}? ?[(+−–-]? ?\\.?\\d(?:[\\d,.]*\\d)?(?: ?(?:[)%x¢]|pts?|pp|bps|bn|m|[mb]illion|percent|years?|months|days))*"
                    + "(?: ?[\\[(][\\p{L}\\d][\\])])?");

    /** What stands where there is no figure. */
    private static final Pattern NONE =
            Pattern.compile("\\p{Sc}? ?[—–―−-]+ ?%?|[nN]/?[aAmM]|[nN]\\.[mM]\\.|\\*", Pattern.UNICODE_CASE);

    /** What parts the cells of a line; a colon amid "9:00" doesn't. */
    private static final Pattern MARK = Pattern.compile("[:;](?=\\s)");

    private static final Pattern END = Pattern.compile("\\s*[:;]+\\s*$");

    /** Words without the marks that part the cells of a line. */
    static String plain(String words) {
        return END.matcher(MARK.matcher(words.strip()).replaceAll(","))
                .replaceFirst("")
                .strip();
    }

    /** How many columns two cells have in common; how many are between them, as a negative number, where they have none. */
    int shared(Cell other) {
        return Math.min(to, other.to) - Math.max(from, other.from);
    }

    /** Whether it tells a figure, a year being none. */
    public boolean isFigure() {
        return FIGURE.matcher(text).matches() && !YEAR.matcher(text).matches();
    }

    /** Whether it tells a figure, or that there is none. */
    public boolean isValue() {
        return isFigure() || NONE.matcher(text).matches();
    }

    /** What names each column of a table: all that stands over it. */
    public static List<String> names(List<List<Cell>> heads, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> heads.stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell.from <= column && column < cell.to && !cell.text.isBlank())
                        .map(Cell::text)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** What a row says in each column; a label over several, "Total", stands in the first alone. */
    public static List<String> texts(List<Cell> row, int columns) {
        List<String> texts = new ArrayList<>(Collections.nCopies(columns, ""));
        for (Cell cell : row) {
            for (int column = cell.from; column < (cell.from == 0 ? 1 : Math.min(columns, cell.to)); column++) {
                texts.set(column, cell.text);
            }
        }
        return texts;
    }

    /** Whether cells are a row of figures: the first one names it. */
    public static boolean tellFigures(List<Cell> row) {
        return row.size() > 1 && row.stream().skip(1).anyMatch(Cell::isFigure);
    }

    /** The cells of a row that say something; those that hold a currency's sign, a bracket or "%" as part of the figure beside them. */
    public static List<Cell> joined(List<Cell> row) {
        List<Cell> joined = new ArrayList<>();
        Cell before = null;
        for (Cell cell : row) {
            if (cell.text.isBlank()) {
                continue;
            }
            if (before != null && cell.isValue()) {
                joined.add(before.and(cell));
                before = null;
                continue;
            }
            if (before != null) {
                joined.add(before);
                before = null;
            }
            if (BEFORE.matcher(cell.text).matches()) {
                before = cell;
            } else if (!joined.isEmpty()
                    && AFTER.matcher(cell.text).matches()
                    && joined.getLast().isValue()) {
                joined.add(joined.removeLast().and(cell));
            } else {
                joined.add(cell);
            }
        }
        if (before != null) {
            joined.add(before);
        }
        return joined;
    }

    private Cell and(Cell next) {
        return new Cell(from, next.to, text + next.text, indent);
    }
}
