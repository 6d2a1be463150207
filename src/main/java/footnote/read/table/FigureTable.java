package footnote.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures, such as a company's accounts, as lines of text that say by themselves what their figures are: "In millions: Net sales,
 * Services; Years ended September 30, 2024: $96; Years ended September 30, 2023: $85". A column's name stands over it in one row or in
 * several; the groups that a row belongs to stand above it, further out, "Net sales", and the scale beside or above the table.
 * Unchanged once it is read, and so thread-safe.
 */
public final class FigureTable {

    private static final int FEWEST_ROWS = 2;

    /** A longer line among the rows is a remark, and no group's name. */
    private static final int MOST_GROUP_WORDS = 16;

    private static final int MOST_NAME_CHARS = 80;

    /** A sum of money is no column's name, whatever is said of it. */
    private static final Pattern SUM = Pattern.compile(".*\\p{Sc} ?\\d.*");

    private static final Pattern PAGES = Pattern.compile("(?i)pages?\\b.*");

    private final List<String> lines = new ArrayList<>();
    private final ColumnNames names;
    private final RowGroups groups;

    /** Where the first column of figures begins. */
    private final int values;

    /** Whether the cells' columns are only where they seem to stand, so that one name may not be that of two cells. */
    private final boolean guessed;

    private String scale;
    private String corner = "";
    private boolean inHead = true;

    /** The most figures of a row until now. */
    private int columns;

    private FigureTable(int values, String scale, boolean guessed) {
        this.names = new ColumnNames(guessed);
        this.groups = new RowGroups(guessed);
        this.values = values;
        this.scale = scale;
        this.guessed = guessed;
    }

    /**
     * Reads a table.
     *
     * @param table its rows in their order, and the cells of each from left to right
     * @param above the words above the table, which may tell its scale: "(in millions)"
     * @param before the table that it goes on from, and whose columns' names it may lack
     * @return empty where it is no table of figures, but one of words, of contents, or one that lays out a page
     */
    public static Optional<FigureTable> of(List<List<Cell>> table, String above, @Nullable FigureTable before) {
        return of(table, above, before, false);
    }

    /** The same of a table by itself whose cells stand where they seem to, in points. */
    public static Optional<FigureTable> ofGuessed(List<List<Cell>> table, String above) {
        return of(table, above, null, true);
    }

    private static Optional<FigureTable> of(
            List<List<Cell>> table, String above, @Nullable FigureTable before, boolean guessed) {
        List<List<Cell>> rows =
                table.stream().map(Cell::joined).filter(row -> !row.isEmpty()).toList();
        List<List<Cell>> told = rows.stream().filter(Cell::tellFigures).toList();
        if (told.size() < FEWEST_ROWS || isContents(told) && !isNamed(rows, told.getFirst())) {
            return Optional.empty();
        }
        int values = told.stream()
                .flatMap(row -> row.stream().skip(1).filter(Cell::isValue))
                .mapToInt(Cell::from)
                .min()
                .orElse(0);
        FigureTable figures =
                new FigureTable(values, Scale.in(above).orElse(before == null ? "" : before.scale), guessed);
        if (before != null) {
            figures.names.addAll(before.names);
            figures.inHead = false;
        }
        rows.forEach(figures::add);
        return Optional.of(figures);
    }

    /** The rows as lines of text, in their order, and the remarks among them. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whether the rows are chapters and their pages. */
    private static boolean isContents(List<List<Cell>> rows) {
        if (!rows.stream()
                .allMatch(row -> row.size() <= 3 && row.getLast().text().matches("\\d{1,3}"))) {
            return false;
        }
        List<Integer> pages =
                rows.stream().map(row -> Integer.parseInt(row.getLast().text())).toList();
        return pages.equals(pages.stream().sorted().toList());
    }

    /** Whether the row above the figures alone names what they count, and not as pages. */
    private static boolean isNamed(List<List<Cell>> rows, List<Cell> figures) {
        return rows.indexOf(figures) == 1
                && rows.getFirst().size() > 1
                && !PAGES.matcher(rows.getFirst().getLast().text()).matches();
    }

    private void add(List<Cell> row) {
        Cell first = row.getFirst();
        int label = first.from() < values ? 1 : 0;
        while (label > 0 && label < row.size() && row.get(label).to() <= values) {
            label++;
        }
        List<Cell> cells = row.subList(label, row.size());
        String name = row.subList(0, label).stream().map(Cell::text).collect(Collectors.joining(" "));
        if (cells.stream().anyMatch(Cell::isValue)) {
            addFigures(Cell.plain(name), first.indent(), cells);
        } else if (!cells.isEmpty() && mayBeHead(name, cells)) {
            addHead(name, cells);
        } else if (!cells.isEmpty()) {
            lines.add(row.stream().map(Cell::text).collect(Collectors.joining(" ")));
        } else {
            addLine(name, first.indent());
        }
    }

    /** Whether cells without figures name columns: below figures those of a row that has a name only where all columns have one. */
    private boolean mayBeHead(String name, List<Cell> cells) {
        return !guessed
                || cells.stream().noneMatch(cell -> SUM.matcher(cell.text()).matches())
                        && (inHead || name.isBlank() || cells.size() >= Math.max(2, columns));
    }

    /** A row of columns' names; one below figures begins another part of the table. */
    private void addHead(String name, List<Cell> cells) {
        if (!inHead) {
            names.clear();
            corner = "";
            groups.clear();
            inHead = true;
        }
        List<Cell> named = new ArrayList<>();
        for (Cell cell : cells) {
            if (Scale.is(cell.text())) {
                scale = Scale.in(cell.text()).orElse(scale);
            } else {
                named.add(cell);
            }
        }
        if (!named.isEmpty()) {
            names.add(named);
        }
        if (Scale.is(name)) {
            scale = Scale.in(name).orElse(scale);
        } else if (!name.isBlank()) {
            corner = Stream.of(corner, Cell.plain(name))
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    private void addLine(String text, int indent) {
        if (Scale.is(text)) {
            scale = Scale.in(text).orElse(scale);
        } else if (names.isEmpty() && lines.isEmpty() && groups.isEmpty()
                || text.split("\\s+").length > MOST_GROUP_WORDS) {
            lines.add(text);
        } else {
            groups.open(Cell.plain(text), indent);
            inHead = false;
        }
    }

    private void addFigures(String label, int indent, List<Cell> cells) {
        inHead = false;
        String thing = groups.add(label, indent);
        columns = Math.max(columns, cells.size());
        List<String> over = cells.stream().map(cell -> names.over(cell, cells)).toList();
        boolean doubtful = guessed && Set.copyOf(over).size() < over.size();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String figure = Cell.plain(cells.get(i).text());
            told.add(doubtful || over.get(i).isEmpty() ? figure : over.get(i) + ": " + figure);
        }
        lines.add(line(thing, told));
    }

    private String line(String thing, List<String> told) {
        String first = Stream.of(
                        corner, Scale.holds(corner) || Scale.isExcepted(scale, thing) ? "" : Scale.brief(scale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String named = first.isEmpty() || first.length() > MOST_NAME_CHARS ? thing : first + ": " + thing;
        boolean pair =
                named.equals(thing) && told.size() == 1 && !told.getFirst().contains(": ");
        return thing.isEmpty() ? String.join("; ", told) : named + (pair ? ": " : "; ") + String.join("; ", told);
    }
}
