package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Quantity;
import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.corpus.TableRows;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a row of a table, "Day: Monday; Mill: 9 am – 5 pm; Barn: closed", each of which tells of the head of its own column. English.
 *
 * @param rivals which columns tell much the same as another, such as prices of two years or the hours of two shops: by column
 */
record Cells(List<Cells.Cell> cells, List<Set<Integer>> rivals) {

    /** So many rows tell what kind of cells each column of a table has. */
    private static final int ENOUGH = 8;

    private static final Pattern NO =
            Pattern.compile("(?i)(?:no|none|not (?:included|available|possible|allowed)|[–—-])");

    private static final Pattern RANGE = Pattern.compile("(?<=\\d(?: ?[ap]m)?) ?[–-] ?(?=\\d)");

    /** The head of what is bounded above. */
    private static final Pattern MOST = Pattern.compile("(?i)^max(?:imum|\\.)?\\b|\\b(?:up to|at most|limit)$");

    /** And below. */
    private static final Pattern LEAST = Pattern.compile("(?i)^min(?:imum|\\.)?\\b|\\bat least$");

    private static final Pattern FIGURE = Pattern.compile("(?:\\p{Sc} ?)?\\d");

    private static final Pattern SHUT = Pattern.compile("(?i)(?:closed|shut)\\b.*");

    /** A number of its own, such as a year, by which a claim tells the columns apart itself; not that of "NX-40". */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d-])\\d");

    /** What "11.00" has more than "11". */
    private static final Pattern ZEROS = Pattern.compile("(?<=\\d)\\.0+(?!\\d)");

    /** @param at of which column, from 0 */
    record Cell(int at, String head, String value) {

        List<String> units() {
            return Statement.of(value).quantities().stream().map(Quantity::unit).toList();
        }

        boolean isLike(Cell other) {
            return value.equals(other.value) || !units().isEmpty() && units().equals(other.units());
        }

        /** What its head tells of how far its number goes. */
        String bound() {
            return !FIGURE.matcher(value).lookingAt()
                    ? ""
                    : MOST.matcher(head).find()
                            ? "at most "
                            : LEAST.matcher(head).find() ? "at least " : "";
        }

        boolean isNo() {
            return NO.matcher(value).matches();
        }

        Set<String> stems() {
            return Set.copyOf(Cells.stems(value));
        }
    }

    /** What a row is of, which stands in its first cell; empty for any other line. */
    static String first(String line) {
        List<Cell> cells = in(line);
        return cells.size() < 2 ? "" : cells.getFirst().value;
    }

    static boolean isRow(String line) {
        return !first(line).isEmpty();
    }

    /** Those of a line of a passage; none where it is no row. */
    private static Cells of(String line, Hit hit) {
        List<Cell> cells = in(line);
        if (cells.size() < 2) {
            return new Cells(List.of(), List.of());
        }
        List<String> heads = heads(cells);
        List<List<Cell>> table = hit.sentences().stream()
                .map(Hit.Line::text)
                .filter(text -> text.startsWith(heads.getFirst()))
                .map(Cells::in)
                .filter(row -> heads(row).equals(heads))
                .limit(ENOUGH)
                .toList();
        List<Set<Integer>> rivals = IntStream.range(0, cells.size())
                .mapToObj(at -> IntStream.range(1, cells.size())
                        .filter(other -> other != at
                                && at > 0
                                && !NUMBER.matcher(cells.get(at).head + cells.get(other).head)
                                        .find()
                                && table.stream().anyMatch(row -> row.get(at).isLike(row.get(other))))
                        .boxed()
                        .collect(Collectors.toSet()))
                .toList();
        return new Cells(cells, rivals);
    }

    /** Those of a line; none where it is no row. */
    static List<Cell> in(String line) {
        List<TableRows.Cell> cells = TableRows.cells(line.strip());
        boolean named = cells.stream().skip(1).noneMatch(cell -> cell.column().isEmpty());
        return IntStream.range(0, named && cells.size() > 1 ? cells.size() : 0)
                .mapToObj(
                        at -> new Cell(at, cells.get(at).column(), cells.get(at).text()))
                .toList();
    }

    private static List<String> heads(List<Cell> row) {
        return row.stream().map(Cell::head).toList();
    }

    /**
     * What a row tells of a claim: without the columns that the claim doesn't name where it names one like them, with a "no" before the head
     * that it stands under; any other line as it is.
     */
    static String told(String line, Statement claim, Hit hit) {
        Cells row = of(line, hit);
        if (row.cells.isEmpty()) {
            return line;
        }
        Set<String> stems = Stems.union(claim.stems(), stems(claim.plain()));
        StringBuilder told = new StringBuilder();
        for (Cell cell : row.cells) {
            boolean other = row.isRivalled(cell, stems)
                    && row.only(Set.of(cell)).stream().noneMatch(stems::contains);
            boolean denied = cell.at > 0 && cell.isNo();
            if (denied && row.isNamed(cell, stems)) {
                told.append(", not ").append(cell.head);
            } else if (!denied && !other) {
                told.append(told.isEmpty() ? "" : "; ")
                        .append(cell.head.isEmpty() ? "" : cell.head + ": ")
                        .append(cell.bound())
                        .append(RANGE.matcher(cell.value).replaceAll(" to "))
                        .append(stems.contains("open") && row.isShut(cell, stems) ? ", not open" : "");
            }
        }
        return told + Trend.borneOut(claim.plain(), row.cells);
    }

    /** Whether a part of a claim that names one column tells what a row has in another one like it. */
    static boolean areOfOther(Claim claim, Run run) {
        return run.lines().stream()
                .map(line -> of(line.text(), run.hit()))
                .anyMatch(row -> row.parts(claim.text()).stream().anyMatch(row::isTakenFromOther));
    }

    /** Whether it is closed, as the only one of those like it that are named. */
    private boolean isShut(Cell cell, Set<String> stems) {
        return SHUT.matcher(cell.value).matches()
                && (isNamed(cell, stems)
                        || rivals(cell)
                                .allMatch(other -> SHUT.matcher(other.value).matches()));
    }

    private boolean isTakenFromOther(Set<String> part) {
        List<Cell> named = cells.stream()
                .filter(cell -> !rivals.get(cell.at).isEmpty() && isNamed(cell, part))
                .toList();
        Set<Cell> others = cells.stream().filter(cell -> isRivalled(cell, part)).collect(Collectors.toSet());
        return named.stream().noneMatch(cell -> part.containsAll(cell.stems()))
                && only(others).stream().anyMatch(part::contains);
    }

    /** The stems of the parts of a claim, each with what goes on about the column that it names. */
    private List<Set<String>> parts(String claim) {
        List<Set<String>> parts = new ArrayList<>();
        Clauses.parts(claim).map(Cells::stems).forEach(stems -> {
            if (parts.isEmpty() || names(stems) && names(parts.getLast())) {
                parts.add(new HashSet<>());
            }
            parts.getLast().addAll(stems);
        });
        return parts;
    }

    private boolean names(Collection<String> stems) {
        return cells.stream().anyMatch(cell -> !rivals.get(cell.at).isEmpty() && isNamed(cell, stems));
    }

    /** Whether some words name a column like that of a cell, and not its own. */
    private boolean isRivalled(Cell cell, Set<String> stems) {
        return !isNamed(cell, stems) && rivals(cell).anyMatch(other -> isNamed(other, stems));
    }

    private Stream<Cell> rivals(Cell cell) {
        return rivals.get(cell.at).stream().map(cells::get);
    }

    /** Whether some words have half of what its head alone is called at least, or all of it and no head like it that says more: "Pool", beside "Pool and sauna". */
    private boolean isNamed(Cell cell, Collection<String> stems) {
        Set<String> whole = Set.copyOf(Stems.of(cell.head));
        Set<String> own = new HashSet<>(whole);
        rivals(cell).forEach(other -> own.removeAll(Stems.of(other.head)));
        return own.isEmpty()
                ? !whole.isEmpty()
                        && stems.containsAll(whole)
                        && rivals(cell)
                                .map(other -> Stems.of(other.head))
                                .noneMatch(head -> head.containsAll(whole) && stems.containsAll(head))
                : own.stream().filter(stems::contains).count() * 2 >= own.size();
    }

    /** The stems of some cells that no other part of the row has. */
    private Set<String> only(Set<Cell> some) {
        Set<String> only = some.stream().flatMap(cell -> cell.stems().stream()).collect(Collectors.toSet());
        Predicate<Cell> others = cell -> !some.contains(cell);
        Stream.concat(
                        cells.stream().map(Cell::head),
                        cells.stream().filter(others).map(Cell::value))
                .forEach(text -> only.removeAll(stems(text)));
        return only;
    }

    private static List<String> stems(String text) {
        return Stems.of(ZEROS.matcher(text).replaceAll(""));
    }
}
