package footnote.read.text;

import footnote.corpus.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables and sheets of a plain text, whose cells stand apart by a tab, as they are pasted from a spreadsheet, by a stroke, or by several spaces.
 * Where the first of some rows of as many cells names the columns, they are told as other tables are; of those with spaces one holds a figure, or
 * begins small where those of each column begin at the same place, unless the first column has no name. On a sheet dots may lead to what a line says.
 */
final class TypedTables {

    private static final int LEAST_COLUMNS = 3;

    private static final int LEAST_ROWS = 3;

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /** Parts nothing but cells. */
    private static final Pattern MARK = Pattern.compile("[\\t|]");

    private static final Pattern STROKE = Pattern.compile("\\|");

    /** A row that begins with a stroke, which parts no cells, nor does one at its end. */
    private static final Pattern FRAMED = Pattern.compile("\\|(.*?)\\|?");

    /** A cell of the line below the names of columns. */
    private static final Pattern RULE = Pattern.compile(":?-{2,}:?");

    private static final Pattern DOTS = Pattern.compile("\\.{3,}|…{2,}");

    private static final Pattern PARTS = Pattern.compile("\\t|" + SPACES + "|\\||" + DOTS);

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}");

    private TypedTables() {}

    /** The text with each row of its tables as a paragraph. */
    static String told(String text) {
        if (!PARTS.matcher(text).find()) {
            return text;
        }
        List<String> lines = text.lines().toList();
        List<List<String>> rows = rows(lines);
        List<String> told = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = end(rows, from);
            List<List<String>> found = rows.subList(from, to).stream()
                    .filter(row -> !row.stream().allMatch(RULE.asMatchPredicate()))
                    .toList();
            boolean table = isTable(found, lines.subList(from, to));
            Optional<TypedFigures> figures = table ? Optional.empty() : TypedFigures.at(lines, from);
            if (figures.isPresent()) {
                to = figures.get().to();
                told.add(TableRows.inPlace(figures.get().rows(), lines, from, to));
            } else if (table || isSheet(found, lines.subList(from, to))) {
                told.add(TableRows.inPlace(TableRows.of(found, table), lines, from, to));
            } else {
                told.addAll(lines.subList(from, to));
            }
            from = to;
        }
        return String.join("\n", told);
    }

    /** The cells of each line; of one set in over others that stand under its cells, the first is blank: the column of what they tell of has no name. */
    private static List<List<String>> rows(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> {
                    String line = lines.get(at);
                    boolean over = line.startsWith("  ")
                            && at + 1 < lines.size()
                            && begins(line).equals(begins(lines.get(at + 1)))
                            && !lines.get(at + 1).startsWith(" ");
                    return over
                            ? Stream.concat(Stream.of(""), cells(line).stream()).toList()
                            : cells(line);
                })
                .toList();
    }

    private static List<String> cells(String line) {
        if (line.indexOf('\t') >= 0) {
            return List.of(line.stripTrailing().split("\t", -1));
        }
        Pattern between = line.indexOf('|') >= 0 ? STROKE : DOTS.matcher(line).find() ? DOTS : SPACES;
        Matcher framed = FRAMED.matcher(line.strip());
        return Stream.of(between.split(framed.matches() ? framed.group(1) : line.strip(), -1))
                .map(String::strip)
                .toList();
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
                && (MARK.matcher(lines.getFirst()).find()
                        || tells(rows, FIGURE)
                        || rows.getFirst().getFirst().isEmpty()
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

    /** Whether each line says what it begins with, behind dots, or behind a gap and all in the same place. */
    private static boolean isSheet(List<List<String>> rows, List<String> lines) {
        return TableRows.looksLikeSheet(rows) && (lines.stream().allMatch(DOTS.asPredicate()) || areAligned(lines));
    }
}
