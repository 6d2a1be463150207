package footnote.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The names of a table's columns, which stand over them in one row or in several. */
final class ColumnNames {

    /** How far beside a cell its column's name may stand where it is only guessed, in points. */
    private static final int NEAR = 30;

    /** Of longer names the outer ones are left out. */
    private static final int MOST_CHARS = 80;

    private final List<List<Cell>> rows = new ArrayList<>();

    /** Whether the cells' columns are only where they seem to stand. */
    private final boolean guessed;

    ColumnNames(boolean guessed) {
        this.guessed = guessed;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void add(List<Cell> row) {
        rows.add(row);
    }

    /** Takes those of the table that this one goes on from. */
    void addAll(ColumnNames before) {
        rows.addAll(before.rows);
    }

    void clear() {
        rows.clear();
    }

    /** What stands over a cell, in the order of the rows; where the columns are guessed and nothing does, what stands beside that, and over no other. */
    String over(Cell cell, List<Cell> row) {
        List<String> names = names(cell, name -> name.shared(cell) > 0);
        if (guessed && names.isEmpty()) {
            names.addAll(names(
                    cell,
                    name -> name.shared(cell) > -NEAR
                            && row.stream().noneMatch(other -> name.shared(other) > name.shared(cell))));
        }
        while (names.size() > 1 && String.join(" ", names).length() > MOST_CHARS) {
            names.removeFirst();
        }
        return String.join(" ", names);
    }

    private List<String> names(Cell cell, Predicate<Cell> isOver) {
        List<String> names = new ArrayList<>();
        for (List<Cell> row : rows) {
            row.stream()
                    .filter(isOver)
                    .max(Comparator.comparingInt(name -> name.shared(cell)))
                    .map(name -> Cell.plain(name.text()))
                    .filter(name -> !names.contains(name))
                    .ifPresent(names::add);
        }
        return names;
    }
}
