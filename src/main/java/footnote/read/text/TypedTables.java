package footnote.read.text;

import footnote.corpus.TableRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tables and sheets of a plain text, whose cells stand apart by a tab, as they are pasted from a spreadsheet, or by several spaces. Where the
 * first of some rows of as many cells names the columns, they are told as other tables are; of those with spaces one holds a figure, or
 * begins small where those of each column begin at the same place.
 */
final class TypedTables {

    private static final int LEAST_COLUMNS = 3;

    private static final int LEAST_ROWS = 3;

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}");

    private TypedTables() {}

    /** The text with each row of its tables as a paragraph. */
    static String told(String text) {
        if (text.indexOf('\t') < 0 && !SPACES.matcher(text).find()) {
            return text;
        }
        List<String> lines = text.lines().toList();
        List<List<String>> rows = lines.stream().map(TypedTables::cells).toList();
        List<String> told = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = end(rows, from);
            boolean table = isTable(rows.subList(from, to), lines.subList(from, to));
            if (table || isSheet(rows.subList(from, to), lines.subList(from, to))) {
                told.add((isBlank(lines, from - 1) ? "" : "\n")
                        + String.join("\n\n", TableRows.of(rows.subList(from, to), table))
                        + (isBlank(lines, to) ? "" : "\n"));
            } else {
                told.addAll(lines.subList(from, to));
            }
            from = to;
        }
        return String.join("\n", told);
    }

    private static boolean isBlank(List<String> lines, int at) {
        return at < 0 || at >= lines.size() || lines.get(at).isBlank();
    }

    private static List<String> cells(String line) {
        return Arrays.asList(
                line.indexOf('\t') < 0
                        ? SPACES.split(line.strip(), -1)
                        : line.stripTrailing().split("\t", -1));
    }

    /** Behind the last of the rows that have as many cells as the first. */
    private static int end(List<List<String>> rows, int from) {
        int to = from + 1;
        while (to < rows.size() && rows.get(to).size() == rows.get(from).size()) {
            to++;
        }
        return to;
    }

    /** Where the cells of a line that stand apart by spaces begin. */
    private static List<Integer> begins(String line) {
        return SPACES.matcher(line).results().map(MatchResult::end).toList();
    }

    private static boolean isTable(List<List<String>> rows, List<String> lines) {
        return rows.size() >= LEAST_ROWS
                && rows.getFirst().size() >= LEAST_COLUMNS
                && TableRows.looksNamed(rows)
                && (lines.getFirst().indexOf('\t') >= 0
                        || tells(rows, FIGURE)
                        || tells(rows, SMALL) && areAligned(lines));
    }

    /** Whether the cells of each column begin at one place. */
    private static boolean areAligned(List<String> lines) {
        return lines.stream().map(TypedTables::begins).distinct().count() == 1;
    }

    /** Whether a cell that names neither a row nor a column holds something. */
    private static boolean tells(List<List<String>> rows, Pattern something) {
        return rows.stream()
                .skip(1)
                .flatMap(row -> row.stream().skip(1))
                .anyMatch(cell -> something.matcher(cell).find());
    }

    /** Whether each line says behind a gap what it begins with, and all in the same place. */
    private static boolean isSheet(List<List<String>> rows, List<String> lines) {
        return TableRows.looksLikeSheet(rows) && areAligned(lines);
    }
}
