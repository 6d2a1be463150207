package footnote.read.text;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import footnote.read.table.Cell;
import footnote.read.table.FigureTable;
import footnote.read.table.FoundTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of figures that was typed with spaces: the columns' names in one line, and below it things, each with as many figures, among the names
 * of their groups and blank lines.
 */
final class TypedFigures {

    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_FIGURES = 2;

    private static final int MOST_GROUP_WORDS = 6;

    /** So many lines above a table may tell its scale: "(in thousands)". */
    private static final int LINES_ABOVE = 2;

    /** What parts the cells of a line. */
    static final Pattern SPACES = Pattern.compile(" {2,}");

    private TypedFigures() {}

    /** The text with each row of such tables as a paragraph. */
    static String told(String text) {
        return FoundTable.told(text, TypedFigures::at);
    }

    /** The table whose columns a line names, but for that of things, or whose rows stand in groups; empty where it names none. */
    private static Optional<FoundTable> at(List<String> lines, int from) {
        List<Cell> names = cells(lines.get(from), 0);
        int named = names.size();
        if (named < FEWEST_FIGURES
                || names.stream().anyMatch(Cell::isValue)
                || Furniture.endsLikeSentence(lines.get(from))) {
            return Optional.empty();
        }
        List<List<Cell>> table = new ArrayList<>();
        List<List<Cell>> groups = new ArrayList<>();
        int columns = 0;
        int rows = 0;
        int to = from;
        for (int at = from + 1; at < lines.size(); at++) {
            List<Cell> row = cells(lines.get(at), 0);
            if (isRow(row) && (rows == 0 || row.size() == columns)) {
                table.addAll(groups);
                table.add(row);
                groups.clear();
                columns = row.size();
                rows++;
                to = at + 1;
            } else if (row.size() == 1 && isGroup(lines.get(at))) {
                groups.add(row);
            } else if (!row.isEmpty()) {
                break;
            }
        }
        boolean grouped = named == columns && table.size() > rows;
        if (rows < FEWEST_ROWS || !grouped && named != columns - 1) {
            return Optional.empty();
        }
        table.addFirst(cells(lines.get(from), columns - named));
        String above = String.join("\n", lines.subList(Math.max(0, from - LINES_ABOVE), from));
        int end = to;
        return FigureTable.of(table, above, null).map(read -> new FoundTable(from, end, read.lines()));
    }

    private static boolean isRow(List<Cell> cells) {
        return cells.size() > FEWEST_FIGURES
                && Characters.any(cells.getFirst().text(), Character::isLetter)
                && cells.stream().skip(1).allMatch(Cell::isValue);
    }

    private static boolean isGroup(String line) {
        return Characters.words(line) <= MOST_GROUP_WORDS && !Furniture.endsLikeSentence(line);
    }

    /** The cells of a line, from a column on. */
    private static List<Cell> cells(String line, int first) {
        int indent = line.length() - line.stripLeading().length();
        List<String> words =
                line.isBlank() ? List.of() : SPACES.splitAsStream(line.strip()).toList();
        return IntStream.range(0, words.size())
                .mapToObj(at -> new Cell(first + at, first + at + 1, words.get(at), at == 0 ? indent : 0))
                .toList();
    }
}
