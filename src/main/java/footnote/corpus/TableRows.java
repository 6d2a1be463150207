package footnote.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table's rows as lines of text. Where the first row names the columns, each of the others is written with these names, "Plan:
 * Team; Price: $14; Storage: 2 TB", so that it says by itself what its cells are when it is found and quoted alone.
 */
final class TableRows {

    /** Fewer columns are a list of things and what they are, as often as a table. */
    private static final int TABLE_COLUMNS = 3;

    private static final int MOST_NAME_WORDS = 6;

    /** A figure, but for a year, stands below a column's name. */
    private static final Pattern FIGURE = Pattern.compile("[\\p{Sc}+−-]?\\d.*");

    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d{2}");

    private static final Pattern ROW = Pattern.compile("[^;:]{1,80}: [^;]+(; [^;:]{1,80}: [^;]+)+");

    private TableRows() {}

    /** The rows in their order; a row of blank cells is none. */
    static List<String> of(List<List<String>> rows, boolean named) {
        List<String> names = named && rows.size() > 1 ? rows.getFirst() : List.of();
        return rows.stream()
                .skip(names.isEmpty() ? 0 : 1)
                .map(row -> joined(withNames(names, row)))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Whether the first of some rows looks as if it named the columns, which no mark tells. */
    static boolean looksNamed(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        return first.size() >= TABLE_COLUMNS
                && rows.stream().allMatch(row -> row.size() == first.size())
                && first.stream().skip(1).allMatch(TableRows::looksLikeName);
    }

    /** Whether a line is a row with its columns' names. */
    static boolean is(String line) {
        return line.indexOf(';') > 0 && ROW.matcher(line).matches();
    }

    private static boolean looksLikeName(String cell) {
        return !cell.isBlank()
                && !Furniture.endsLikeSentence(cell)
                && cell.split("\\s+").length <= MOST_NAME_WORDS
                && (!FIGURE.matcher(cell).matches() || YEAR.matcher(cell).matches());
    }

    private static List<String> withNames(List<String> names, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            if (!row.get(i).isBlank()) {
                cells.add(name.isBlank() || name.equals(row.get(i)) ? row.get(i) : name + ": " + row.get(i));
            }
        }
        return cells;
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(String::strip).collect(Collectors.joining("; "));
    }
}
