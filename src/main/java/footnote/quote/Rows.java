package footnote.quote;

import footnote.corpus.Fields;
import footnote.corpus.TableRows;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Figures;
import footnote.quote.asked.Spans;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of tables, which are all alike and tell of one thing each. */
final class Rows {

    /** The name of the first column, which each row begins with; or where it has none, the cell before the first figure. */
    private static final Pattern LABEL = Pattern.compile(
            "[^;:]{1,80}: (?=[^;]+; )|[^;:]{1,200}(?=; [^;:]{1,80}: (?:[^;:]{0,24}\\d[^;:]{0,16}|\\p{Sc}?[—–-]+)(?:;|$))");

    private Rows() {}

    /** Whether a row is for a span of numbers that holds one of the question's. */
    static boolean isForNumber(String question, String row) {
        return TableRows.is(row)
                && Spans.hold(question, TableRows.cells(row).getFirst().text());
    }

    /** Whether such a row has a column that the question names: "Seats: 200+; Price: ask us". */
    static boolean tellsForNumber(String question, String row) {
        return isForNumber(question, row) && !asked(question, row).equals(row);
    }

    /** Whether a row is for a span of numbers, and the question has others alone. */
    static boolean isForOtherNumber(String question, String row) {
        return TableRows.is(row) && Spans.areIn(TableRows.cells(row).getFirst().text()) && !isForNumber(question, row);
    }

    /**
     * Whether one sentence is a row of the same table as another, and tells of another thing than is asked: less of the question
     * stands in it.
     *
     * @param asked the question's stems
     */
    static boolean isLessAsked(Ranked one, Ranked other, Set<String> asked) {
        if (!areOfOneTable(one, other)) {
            return false;
        }
        Set<String> said = Stems.shared(asked, one.stems());
        Set<String> otherSaid = Stems.shared(asked, other.stems());
        return otherSaid.size() > said.size() && otherSaid.containsAll(said) || isPlainer(other, one, asked);
    }

    /** Whether a row is named by words of the question, and another of its table by these and more that aren't: "City" beside "City Plus". */
    static boolean isPlainer(Ranked row, Ranked longer, Set<String> asked) {
        if (!areOfOneTable(row, longer)) {
            return false;
        }
        Set<String> name = name(row);
        Set<String> words = name(longer);
        Set<String> more = Stems.without(words, name);
        return !name.isEmpty()
                && asked.containsAll(name)
                && words.containsAll(name)
                && !more.isEmpty()
                && Collections.disjoint(asked, more);
    }

    /** Whether a row adds up others of its table, and another is that of one of them which the question doesn't name. */
    static boolean isOfWhole(Ranked row, Ranked part, Set<String> asked) {
        return areOfOneTable(row, part)
                && TableRows.isSum(named(row))
                && !TableRows.isSum(named(part))
                && Collections.disjoint(name(part), asked);
    }

    private static boolean areOfOneTable(Ranked one, Ranked other) {
        Matcher label = LABEL.matcher(one.text());
        return one.hit().equals(other.hit())
                && label.lookingAt()
                && other.text().startsWith(label.group());
    }

    /** The stems of the cell that names a row. */
    static Set<String> name(Ranked row) {
        return Set.copyOf(Stems.of(named(row)));
    }

    private static String named(Ranked row) {
        String cell = row.text().split("; ", 2)[0];
        return cell.substring(cell.indexOf(": ") + 1);
    }

    /** The cells of a row whose column a question names or asks for, or that count what it counts, but for the one that names the row; the whole row where it names none. */
    static String asked(String question, String row) {
        Set<String> asked = Stems.ofQuestion(question);
        String cells = Stream.of(row.split("; "))
                .skip(1)
                .filter(cell -> Stems.meet(cell.split(": ", 2)[0], asked)
                        || FieldLabel.isAsked(question, cell.split(": ", 2)[0])
                        || Figures.count(question, cell))
                .collect(Collectors.joining("; "));
        return cells.isEmpty() ? row : cells;
    }

    /** What tells when something is, before what that is: the first cell of a row, or a line of a programme; empty for other sentences. */
    static String timed(String text) {
        if (TableRows.is(text)) {
            return TableRows.cells(text).getFirst().text();
        }
        return Fields.isTimed(text) ? text : "";
    }
}
