package footnote.read.docx;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import footnote.corpus.TableRows;
import footnote.read.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a Word document as its elements come. A column bears all names above it, and what is merged over columns or rows is told in each.
 * A row of several paragraphs a cell is one where it is brief or its columns have names; any other is for looks, and its cells are text.
 */
final class DocxTable {

    private static final int MOST_COLUMNS = 60;

    private final List<Row> rows = new ArrayList<>();
    private boolean marked;

    /** A cell; where it goes on from the one above, with that one's paragraphs. */
    private static final class Part {
        private final List<String> paragraphs = new ArrayList<>();
        private int columns = 1;
        private boolean merged;
        private boolean goesOn;
        private boolean bold = true;

        /** Its paragraphs in one line, as which they are lines or sentences. */
        private String text() {
            StringBuilder text = new StringBuilder();
            for (String paragraph : paragraphs) {
                boolean stops = text.isEmpty()
                        || !Character.isLetterOrDigit(text.charAt(text.length() - 1))
                                && text.charAt(text.length() - 1) != ')';
                text.append(text.isEmpty() ? "" : stops ? " " : ", ").append(paragraph);
            }
            return text.toString();
        }

        private boolean isName() {
            return !paragraphs.isEmpty() && (bold || text().endsWith(":"));
        }
    }

    private static final class Row {
        private final List<Part> cells = new ArrayList<>();
        private boolean bold = true;

        private List<String> texts() {
            return cells.stream().map(Part::text).toList();
        }

        /** The cells where they stand. */
        private List<Cell> placed() {
            List<Cell> placed = new ArrayList<>();
            int from = 0;
            for (Part cell : cells) {
                placed.add(new Cell(from, from + cell.columns, cell.text(), 0));
                from += cell.columns;
            }
            return placed;
        }

        private int width() {
            return cells.stream().mapToInt(cell -> cell.columns).sum();
        }

        private boolean isOfPairs() {
            return TableRows.areOfPairs(cells, Part::isName);
        }

        private Stream<List<String>> pairs() {
            List<String> texts = texts();
            return IntStream.range(0, texts.size() / 2)
                    .mapToObj(at -> List.of(texts.get(2 * at).replaceFirst(" ?:$", ""), texts.get(2 * at + 1)));
        }

        private boolean isBold() {
            return bold && cells.size() > 1;
        }

        private boolean isPlain() {
            return cells.stream().allMatch(cell -> cell.paragraphs.size() <= 1);
        }

        private boolean isTold(boolean named) {
            boolean brief = Characters.words(String.join(" ", texts())) <= TableRows.MOST_ROW_WORDS;
            boolean labelled = cells.size() > 1 && cells.getFirst().paragraphs.size() == 1;
            boolean runs = cells.stream()
                    .filter(cell -> cell.paragraphs.size() > 1)
                    .allMatch(cell -> cell.paragraphs.stream().allMatch(Furniture::isRunning));
            return isPlain() || (brief ? labelled || named : named && runs);
        }
    }

    void startRow() {
        rows.add(new Row());
    }

    void startCell() {
        rows.getLast().cells.add(new Part());
    }

    /** The row names the columns. */
    void mark() {
        marked |= rows.size() == 1;
    }

    void cover(@Nullable String columns) {
        if (columns != null && columns.matches("\\d{1,2}") && isOpen()) {
            last().columns = Math.max(1, Integer.parseInt(columns));
        }
    }

    /** @param begins "restart" where the cell isn't merged with the one above */
    void merge(@Nullable String begins) {
        if (isOpen()) {
            last().merged = true;
            last().goesOn = !"restart".equals(begins);
        }
    }

    void add(String paragraph, boolean bold) {
        last().paragraphs.add(paragraph);
        last().bold &= bold;
        rows.getLast().bold &= bold;
    }

    /** Whether a cell was begun. */
    boolean isOpen() {
        return !rows.isEmpty() && !rows.getLast().cells.isEmpty();
    }

    private Part last() {
        return rows.getLast().cells.getLast();
    }

    /** The rows, and the paragraphs of cells that are text, each a line. */
    List<String> lines() {
        rows.removeIf(row -> row.cells.isEmpty());
        if (rows.isEmpty()) {
            return List.of();
        }
        if (rows.stream().allMatch(Row::isOfPairs)) {
            return TableRows.of(rows.stream().flatMap(Row::pairs).toList(), false);
        }
        boolean spans =
                rows.stream().flatMap(row -> row.cells.stream()).anyMatch(cell -> cell.columns > 1 || cell.merged);
        int columns = rows.stream().mapToInt(Row::width).max().orElse(0);
        if (spans && columns <= MOST_COLUMNS) {
            fillMerged();
        }
        int heads = heads();
        List<String> names = heads == 0
                ? List.of()
                : Cell.names(rows.subList(0, heads).stream().map(Row::placed).toList(), columns);
        return rows.stream()
                .skip(heads)
                .flatMap(row -> lines(row, names, spans && heads > 0))
                .toList();
    }

    private static Stream<String> lines(Row row, List<String> names, boolean covered) {
        if (!row.isTold(!names.isEmpty())) {
            return row.cells.stream().flatMap(cell -> cell.paragraphs.stream());
        }
        if (covered && row.cells.size() == 1) {
            return Stream.of(row.cells.getFirst().text());
        }
        List<String> texts = covered ? Cell.texts(row.placed(), names.size()) : row.texts();
        return names.isEmpty()
                ? TableRows.of(List.of(texts), false).stream()
                : TableRows.of(List.of(names, texts), true).stream();
    }

    /** Cells that go on from those above begin in the same columns as they. */
    private void fillMerged() {
        for (int row = 1; row < rows.size(); row++) {
            int from = 0;
            for (Part cell : rows.get(row).cells) {
                if (cell.goesOn && cell.paragraphs.isEmpty()) {
                    cell.paragraphs.addAll(at(rows.get(row - 1), from));
                }
                from += cell.columns;
            }
        }
    }

    private static List<String> at(Row row, int column) {
        int from = 0;
        for (Part cell : row.cells) {
            if (from == column) {
                return cell.paragraphs;
            }
            from += cell.columns;
        }
        return List.of();
    }

    /** How many rows name columns: the first, where it is marked, bold or looks like it, as far down as its cells reach; 0 where none does. */
    private int heads() {
        return rows.size() < 2 || !(marked || isNamed()) ? 0 : reach();
    }

    private boolean isNamed() {
        Row first = rows.getFirst();
        boolean onlyBold = first.isBold() && rows.stream().filter(Row::isBold).count() == 1;
        boolean covers = rows.size() > 2
                && first.cells.stream().anyMatch(cell -> cell.merged)
                && first.cells.stream().anyMatch(cell -> cell.columns > 1);
        boolean plain = first.isPlain() && rows.stream().allMatch(row -> row.isTold(true));
        return onlyBold
                || covers
                || plain
                        && TableRows.looksNamed(rows.stream()
                                .filter(row -> row.cells.size() > 1 || row.width() < first.width())
                                .map(Row::texts)
                                .toList());
    }

    /** How far down the names of the columns reach. */
    private int reach() {
        int heads = 1;
        while (heads < rows.size() - 1
                && rows.getFirst().cells.stream().anyMatch(cell -> cell.merged)
                && goesOnFromAbove(rows.get(heads))) {
            heads++;
        }
        return heads;
    }

    /** Whether a row has cells that are merged with those above, and begins none. */
    private static boolean goesOnFromAbove(Row row) {
        return row.cells.stream().anyMatch(cell -> cell.goesOn)
                && row.cells.stream().noneMatch(cell -> cell.merged && !cell.goesOn);
    }
}
