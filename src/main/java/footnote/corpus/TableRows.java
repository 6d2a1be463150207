package footnote.corpus;

import footnote.grammar.CalendarWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table's rows as lines of text. Where the first row names the columns, each of the others is written with these names, "Plan:
 * Team; Price: $14; Storage: 2 TB", so that it says by itself what its cells are when it is found and quoted alone. Semicolons stand between
 * cells alone: a comma takes their place within one. A cell of several sentences is text below a heading that names row and column, "Team, Support".
 */
public final class TableRows {

    /** Fewer columns are a list of things and what they are, as often as a table. */
    private static final int TABLE_COLUMNS = 3;

    private static final int SHEET_ROWS = 3;

    private static final int MOST_NAME_WORDS = 6;

    /** The sentences of a longer row are no parts of one line. */
    public static final int MOST_ROW_WORDS = 60;

    /** A figure, but for a year, stands below a column's name. */
    private static final Pattern FIGURE = Pattern.compile("[\\p{Sc}+−-]?\\d.*");

    private static final Pattern NUMBER = Pattern.compile("[\\p{Lu}\\d]{1,6}");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}.{0,5}");

    private static final Pattern PAGE = Pattern.compile("(?:\\p{Lu}-)?\\d+|[ivxl]+");

    /** What adds up the rows above it. */
    private static final Pattern SUM = Pattern.compile("(?i)\\W*(?:(?:sub|grand )?total|sum|average|mean)s?\\b");

    private static final Pattern YEAR = Pattern.compile(CalendarWords.MODERN_YEAR);

    private static final String NAME = "[^;:]{1,80}: ";

    private static final String VALUE =
            "(?:[^;:]{0,24}\\d(?:[^;:]|(?<=\\d):(?=\\d)){0,16}|[^\\p{L}\\d;:]{1,4}|N/?[AM])";

    /** A row of figures may lack the name of its first cell, or those of the others. What is found isn't taken back: a row may be of any length. */
    private static final Pattern ROW = Pattern.compile(NAME + "[^;]+(?:; " + NAME + "[^;]+)++"
            + "|[^;:]{1,80}(?:; " + NAME + "[^;]+){2,}+"
            + "|[^;]{1,240}(?:; (?:" + NAME + ")?" + VALUE + "){2,}+"
            + "|" + NAME + "[^;:]{1,200}; " + VALUE
            + "|[^;:]{1,200}; " + NAME + VALUE);

    /** A thing and, some spaces apart, its figure, "Saturday     10 to 14"; a year may be a heading's. */
    private static final Pattern TYPED = Pattern.compile("\\p{L}.*(?:  |\\t)\\p{Sc}?(?!(?:19|20)\\d{2}$)\\d.*");

    private static final Pattern BETWEEN_CELLS = Pattern.compile(";\\s+");

    private TableRows() {}

    /** Whether a line is one of columns that were typed: a thing and, some spaces apart, its figure. */
    public static boolean isTyped(String line) {
        return (line.contains("  ") || line.indexOf('\t') >= 0)
                && TYPED.matcher(line).matches();
    }

    /** Whether the name of a row says that it adds up others. */
    public static boolean isSum(String name) {
        return SUM.matcher(name).lookingAt();
    }

    /** What stands in a row under the name of its column, which is empty where it isn't told. */
    public record Cell(String column, String text) {}

    /** The rows in their order; a row of blank cells is none. */
    public static List<String> of(List<List<String>> table, boolean named) {
        List<List<String>> rows = named ? ColumnHeads.joined(table) : table;
        List<String> names = named && rows.size() > 1 ? names(rows.getFirst()) : List.of();
        boolean alike = rows.stream().skip(1).allMatch(TableRows::isTold);
        return (names.isEmpty() ? rows : withThoseAbove(rows))
                .stream()
                        .skip(names.isEmpty() ? 0 : 1)
                        .flatMap(row -> lines(names, row, alike).stream())
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    /** What a first row calls the columns: a dash names none, and of two the first alone none either, as in a sheet whose head is "Boat" and "–". */
    private static List<String> names(List<String> first) {
        List<String> names = first.stream()
                .map(name -> name.strip().replaceFirst(":$", "").replaceFirst("^\\p{Pd}+$", ""))
                .toList();
        return names.size() == 2 && names.getLast().isEmpty() ? List.of("", "") : names;
    }

    /** Rows with the cells above those that are left blank before their first one, as a day is over its hours, unless they add up others. */
    private static List<List<String>> withThoseAbove(List<List<String>> rows) {
        List<List<String>> filled = new ArrayList<>(rows.subList(0, 1));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> above = filled.getLast();
            int first = 0;
            while (first < row.size() && row.get(first).isBlank()) {
                first++;
            }
            boolean below = first > 0
                    && filled.size() > 1
                    && first < Math.min(row.size(), above.size()) - 1
                    && rows.getFirst().stream().limit(first).noneMatch(String::isBlank)
                    && !isSum(row.get(first));
            filled.add(
                    below
                            ? Stream.concat(above.subList(0, first).stream(), row.subList(first, row.size()).stream())
                                    .toList()
                            : row);
        }
        return filled;
    }

    /** Whether some cells of a form are names, each beside what it names: "Surname", "Orr", "First name", "Ann". */
    public static <C> boolean areOfPairs(List<C> cells, Predicate<C> isName) {
        return cells.size() % 2 == 0
                && IntStream.range(0, cells.size()).allMatch(at -> (at % 2 == 0) == isName.test(cells.get(at)));
    }

    /** Whether the first of some rows looks as if it named the columns, which no mark tells. */
    public static boolean looksNamed(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        return first.size() >= TABLE_COLUMNS
                && rows.stream().allMatch(row -> row.size() == first.size())
                && (first.stream().skip(1).allMatch(TableRows::looksLikeName) || isTimetable(rows));
    }

    /** Whether numbers, those of buses or rooms, stand over times. */
    private static boolean isTimetable(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        List<String> below =
                rows.stream().skip(1).flatMap(row -> row.stream().skip(1)).toList();
        long times = below.stream().filter(cell -> TIME.matcher(cell).matches()).count();
        return looksLikeName(first.getFirst())
                && first.stream().skip(1).allMatch(name -> NUMBER.matcher(name).matches())
                && 2 * times > below.size();
    }

    /** Whether some rows look like the lines of a sheet, each of which says in its second cell what its first one names: not on which page it stands. */
    public static boolean looksLikeSheet(List<List<String>> rows) {
        return rows.size() >= SHEET_ROWS
                && rows.stream()
                        .allMatch(row -> isField(List.of(), row)
                                && !row.getLast().isBlank()
                                && (Character.isUpperCase(row.getFirst().strip().codePointAt(0))
                                        || Fields.isDate(row.getFirst().strip())))
                && !rows.stream().allMatch(row -> PAGE.matcher(row.getLast()).matches());
    }

    /** Whether a line is a row with its columns' names. */
    public static boolean is(String line) {
        return line.indexOf(';') > 0 && ROW.matcher(line).matches();
    }

    /** Whether a heading is that of a cell of some row, "Team, Support", of a table with the columns of this one: it stands over no other row. */
    public static boolean isOfCell(String heading, String row) {
        return heading.indexOf(',') > 0
                && is(row)
                && cells(row).stream()
                        .anyMatch(cell -> !cell.column().isEmpty() && heading.endsWith(", " + cell.column()));
    }

    public static List<Cell> cells(String row) {
        return BETWEEN_CELLS.splitAsStream(row).map(TableRows::cell).toList();
    }

    /** What a row's cells tell, without the names of their columns. */
    public static String withoutColumns(String row) {
        return cells(row).stream().map(Cell::text).collect(Collectors.joining("; "));
    }

    private static Cell cell(String text) {
        int colon = text.indexOf(": ");
        return colon < 0 ? new Cell("", text) : new Cell(text.substring(0, colon), text.substring(colon + 2));
    }

    static boolean looksLikeName(String cell) {
        return !cell.isBlank()
                && !Furniture.endsLikeSentence(cell)
                && cell.split("\\s+").length <= MOST_NAME_WORDS
                && (!FIGURE.matcher(cell).matches() || YEAR.matcher(cell).matches());
    }

    /** Whether a row's cells are told apart from each other. */
    private static boolean isTold(List<String> row) {
        return words(String.join(" ", row)) > MOST_ROW_WORDS || row.stream().anyMatch(TableRows::isText);
    }

    /** The row's short cells as one line, unless they only name it, and each of its sentences' cells as two where it is long, as all may be. */
    private static List<String> lines(List<String> names, List<String> row, boolean alike) {
        List<String> brief = new ArrayList<>(row);
        List<String> lines = new ArrayList<>();
        for (int i = 0; isTold(row) && i < Math.min(row.size(), names.size()); i++) {
            boolean states = i > 0 || !isLabel(row.getFirst());
            if (isText(row.get(i)) || states && Furniture.endsLikeSentence(row.get(i))) {
                lines.add(heading(names, row, i, alike));
                lines.add(row.get(i));
                brief.set(i, "");
            }
        }
        boolean tells = brief.stream().skip(1).anyMatch(cell -> !cell.isBlank());
        if (tells || lines.isEmpty()) {
            lines.addFirst(String.join(isField(names, row) ? ": " : "; ", withNames(names, brief)));
        }
        return lines;
    }

    /** Whether a row is one of a sheet: its first cell says what the second one is, as no name of a column does. */
    private static boolean isField(List<String> names, List<String> row) {
        return row.size() == 2
                && names.stream().allMatch(String::isBlank)
                && (looksLikeName(row.getFirst())
                        || Fields.isDate(row.getFirst().strip()));
    }

    private static boolean isText(String cell) {
        return SentenceSplitter.split(cell).size() > 1;
    }

    /** Whether a first cell names its row: it states nothing itself. */
    private static boolean isLabel(String first) {
        return !isText(first) && !(first.strip().endsWith(".") && words(first) > MOST_NAME_WORDS);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    /** What names a cell; of two columns the second tells what the first names, unless rows below it are told whole: these stand below no cell. */
    private static String heading(List<String> names, List<String> row, int column, boolean alike) {
        String label = isLabel(row.getFirst()) ? row.getFirst().strip() : "";
        String name = names.get(column).strip();
        boolean both = !label.isEmpty() && !name.isEmpty() && (row.size() > 2 || !alike);
        return both ? label + ", " + name : label.isEmpty() ? name : label;
    }

    private static List<String> withNames(List<String> names, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            String cell = row.get(i).strip().replace(';', ',');
            if (!cell.isEmpty()) {
                cells.add(name.isBlank() || i == 0 && name.equals(cell) ? cell : name + ": " + cell);
            }
        }
        return cells;
    }
}
