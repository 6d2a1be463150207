package footnote.read.text;

import footnote.corpus.TableRows;
import footnote.read.table.DrawnTable;
import footnote.read.table.FoundTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
public final class TypedTables {

    private static final int LEAST_COLUMNS = 3;

    private static final int LEAST_ROWS = 3;

    /** Parts nothing but cells. */
    private static final Pattern MARK = Pattern.compile("[\\t|]");

    private static final Pattern STROKE = Pattern.compile("\\|");

    /** A row that begins with a stroke, which parts no cells, nor does one at its end. */
    private static final Pattern FRAMED = Pattern.compile("\\|(.*?)\\|?");

    /** A cell of the line below the names of columns. */
    private static final Pattern RULE = Pattern.compile(":?-{2,}:?");

    /** Three stand for what is left out, too, where they touch a word. */
    private static final Pattern DOTS =
            Pattern.compile("(?=[.…])(?:(?<!\\S)\\.{3}(?!\\S)|\\.{4,}|…{2,}|(?<=\\s)(?:\\. ){3,}\\.?)");

    private static final Pattern PARTS = Pattern.compile("\\t|" + TypedFigures.SPACES + "|\\||" + DOTS);

    private static final Pattern TAB = Pattern.compile("\\t");

    /** What may part the cells of a line that is a paragraph. */
    private static final Pattern LEADERS = Pattern.compile(TAB + "|" + DOTS);

    /** What begins a paragraph that is no row. */
    private static final Pattern ALONE = Pattern.compile("\\t|\\d{1,2}(?:\\.\\d{1,2})*\\.?\\t[^\\t]*$");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}");

    private TypedTables() {}

    /** The text with each row of its tables as a paragraph. */
    public static String told(String text) {
        String drawn = DrawnTable.told(text);
        return PARTS.matcher(drawn).find() ? told(TypedFigures.told(drawn), _ -> true, TypedTables::rows) : drawn;
    }

    /**
     * The same of a text that has a blank line between its paragraphs, as documents and web pages are read: a row may be one, and tabs or dots
     * alone part its cells. Code begins with a tab, and a tab stands behind the number of a heading.
     */
    public static String toldOfParagraphs(String text) {
        return LEADERS.matcher(text).find()
                ? told(
                        text,
                        line -> !line.isBlank(),
                        lines -> lines.stream()
                                .map(line -> ALONE.matcher(line).lookingAt() ? List.of(line) : cells(line, TAB))
                                .toList())
                : text;
    }

    /**
     * Some lines as those of a sheet; empty where dots don't lead in each from a thing to what is told of it, or all lead to the page that it stands
     * on.
     */
    public static Optional<List<String>> dotted(List<String> lines) {
        List<List<String>> rows = lines.stream().map(line -> cells(line, TAB)).toList();
        return isDotted(lines) && TableRows.looksLikeSheet(rows)
                ? Optional.of(TableRows.of(rows, false))
                : Optional.empty();
    }

    /** Whether dots lead to the end of a line. */
    public static boolean isDotted(String line) {
        return DOTS.matcher(line).find();
    }

    private static boolean isDotted(List<String> lines) {
        return lines.stream().allMatch(TypedTables::isDotted);
    }

    /** @param counts which lines may be rows: what stands between two of them may be left aside */
    private static String told(
            String text, Predicate<String> counts, Function<List<String>, List<List<String>>> cells) {
        List<String> lines = text.lines().toList();
        int[] places = IntStream.range(0, lines.size())
                .filter(at -> counts.test(lines.get(at)))
                .toArray();
        List<List<String>> rows =
                cells.apply(IntStream.of(places).mapToObj(lines::get).toList());
        List<FoundTable> tables = new ArrayList<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            to = end(rows, from);
            List<List<String>> found = rows.subList(from, to).stream()
                    .filter(row -> !row.stream().allMatch(RULE.asMatchPredicate()))
                    .toList();
            List<String> written = IntStream.range(from, to)
                    .mapToObj(at -> lines.get(places[at]))
                    .toList();
            boolean table = isTable(found, written);
            if (table || isSheet(found, written)) {
                tables.add(new FoundTable(places[from], places[to - 1] + 1, TableRows.of(found, table)));
            }
        }
        return FoundTable.told(text, lines, tables);
    }

    /** The cells of each line; of one set in over others that stand under its cells, the first is blank: the column of what they tell of has no name. */
    private static List<List<String>> rows(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> {
                    String line = lines.get(at);
                    List<String> cells = cells(line, line.indexOf('|') >= 0 ? STROKE : TypedFigures.SPACES);
                    boolean over = line.startsWith("  ")
                            && at + 1 < lines.size()
                            && begins(line).equals(begins(lines.get(at + 1)))
                            && !lines.get(at + 1).startsWith(" ");
                    return over ? Stream.concat(Stream.of(""), cells.stream()).toList() : cells;
                })
                .toList();
    }

    /** @param parting what parts the cells of a line that has neither a tab nor dots */
    private static List<String> cells(String line, Pattern parting) {
        if (line.indexOf('\t') >= 0) {
            return List.of(line.stripTrailing().split("\t", -1));
        }
        Pattern between = !parting.equals(STROKE) && isDotted(line) ? DOTS : parting;
        Matcher framed = FRAMED.matcher(line.strip());
        return Stream.of(between.split(between.equals(STROKE) && framed.matches() ? framed.group(1) : line.strip(), -1))
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
        return TypedFigures.SPACES.matcher(line).results().map(MatchResult::end).toList();
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
        return areOne(lines, TypedTables::begins);
    }

    /** Whether all end at one place, as figures do that are set below each other. */
    private static boolean endAligned(List<String> lines) {
        return areOne(lines, line -> line.stripTrailing().length());
    }

    private static boolean areOne(List<String> lines, Function<String, ?> place) {
        return lines.stream().map(place).distinct().count() == 1;
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
        return TableRows.looksLikeSheet(rows) && (isDotted(lines) || areAligned(lines) || endAligned(lines));
    }
}
