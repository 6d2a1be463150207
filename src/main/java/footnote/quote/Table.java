package footnote.quote;

import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.corpus.TableRows;
import footnote.quote.asked.Months;
import footnote.quote.asked.Ranking;
import footnote.quote.asked.Sought;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.analysis.Stems;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table whose rows are sentences of an article, "Bike: City; Price: £20". English.
 *
 * @param rows in their order, but for those of totals and averages
 */
record Table(List<Row> rows) {

    /** More aren't quoted as a whole. */
    private static final int MOST_ROWS = 6;

    /** The tables of an article with so many passages, or more, aren't known as a whole. */
    static final int MOST_PASSAGES = 200;

    private static final Pattern TOTAL =
            Pattern.compile("(?i)(?:grand |sub-?)?totals?\\b.*|sums?|overall|averages?\\b.*|mean|median|all");

    private static final Pattern FREE = Pattern.compile("(?i)free(?: of charge)?|no (?:charge|fee)");

    private static final Pattern BELOW_ZERO = Pattern.compile("[(−–-].*\\d.*");

    /** @param cells by the heads of their columns, "" where they have none */
    record Row(Ranked line, Map<String, String> cells) {

        /** None for a sentence that is no row. */
        static Stream<Row> of(Ranked line) {
            if (!TableRows.is(line.text())) {
                return Stream.empty();
            }
            Map<String, String> cells = new LinkedHashMap<>();
            TableRows.cells(line.text()).forEach(cell -> cells.putIfAbsent(cell.column(), cell.text()));
            return Stream.of(new Row(line, cells));
        }

        String head() {
            return cells.keySet().iterator().next();
        }

        /** What its table has in common: the article, what stands over it and the head of its first column. */
        String table() {
            return line.source().id() + line.underHeadings(head());
        }

        /** Whether a cell has one of some stems. */
        private boolean isPicked(Set<String> stems) {
            return cells.values().stream().anyMatch(cell -> Stems.meet(cell, stems));
        }

        private boolean isTotal() {
            return TOTAL.matcher(cells.values().iterator().next()).matches();
        }
    }

    /**
     * Numbers of one unit.
     *
     * @param unit in the singular, {@link Ranking#IN_YEAR}, or as it is written; empty where there is none
     * @param values those of the rows that have one
     */
    record Column(String unit, Map<Row, BigDecimal> values) {}

    /**
     * That of a row; empty where it isn't known as a whole.
     *
     * @param article its first passages, {@link #MOST_PASSAGES} at most
     */
    static Optional<Table> around(Row row, List<Hit> article) {
        return article.size() < MOST_PASSAGES
                ? Optional.of(new Table(article.stream()
                        .flatMap(hit ->
                                IntStream.range(0, hit.sentences().size()).mapToObj(at -> new Ranked(hit, at, 0)))
                        .flatMap(Row::of)
                        .filter(each -> each.table().equals(row.table()) && !each.isTotal())
                        .toList()))
                : Optional.empty();
    }

    /**
     * The rows of the table that the best sentence is a row of, where no word of the question picks one of them: "What do the bikes cost?" None
     * where one does, where the question asks of something else, or where they are more than {@link #MOST_ROWS}.
     */
    static List<Ranked> whole(String question, Ranked best, Retriever retriever) {
        Set<String> asked = Stems.ofQuestion(Months.without(question, best.titleStems()));
        return Row.of(best)
                .filter(row -> row.isTotal() || !row.isPicked(asked))
                .flatMap(row ->
                        around(row, retriever.passages(question, best.source().id(), MOST_PASSAGES)).stream())
                .filter(table -> table.rows.size() <= MOST_ROWS && table.isAskedAsAWhole(asked, best))
                .map(table -> table.rows.stream().map(Row::line).toList())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isAskedAsAWhole(Set<String> asked, Ranked best) {
        Set<String> over = Stems.union(best.headingStems(), best.titleStems());
        boolean priced = heads().stream().anyMatch(Ranking.Measured.MONEY::isNamed);
        return rows.size() > 1
                && asked.stream()
                        .allMatch(stem -> over.contains(stem)
                                || isHeaded(stem)
                                || Sought.PLAIN.contains(stem)
                                || priced && Ranking.Measured.MONEY.isNamed(stem))
                && rows.stream().noneMatch(row -> row.isPicked(asked));
    }

    /** The heads of the columns but for the first, which names the rows. */
    List<String> heads() {
        return rows.stream()
                .flatMap(row -> row.cells.keySet().stream().skip(1))
                .distinct()
                .toList();
    }

    /** Whether a column, or that of the names, is headed by a word. */
    boolean isHeaded(String stem) {
        return rows.stream().flatMap(row -> row.cells.keySet().stream()).anyMatch(head -> isIn(stem, head));
    }

    /** The columns whose heads have most of some words, and any. */
    List<String> named(Set<String> stems) {
        long most = heads().stream().mapToLong(head -> count(stems, head)).max().orElse(0);
        return heads().stream()
                .filter(head -> most > 0 && count(stems, head) == most)
                .toList();
    }

    private long count(Set<String> stems, String head) {
        return stems.stream()
                .filter(stem -> isIn(stem, head) && !isIn(stem, rows.getFirst().head()))
                .count();
    }

    /** That of the rows alone whose cells have all of some words. */
    Table with(Set<String> stems) {
        return new Table(rows.stream()
                .filter(row -> Stems.of(String.join(" ", row.cells.values())).containsAll(stems))
                .toList());
    }

    /** Empty where a number can't be held against the others, or there is none. */
    Optional<Column> column(String head) {
        Map<Row, BigDecimal> values = new LinkedHashMap<>();
        Set<String> kinds = new HashSet<>();
        String unit = "";
        for (Row row : rows) {
            String rest = row.cells.getOrDefault(head, "");
            if (BELOW_ZERO.matcher(rest).matches()) {
                return Optional.empty();
            }
            if (FREE.matcher(rest).matches()) {
                values.put(row, BigDecimal.ZERO);
            }
            for (Quantity number : QuantityReader.in(rest)) {
                rest = rest.replace(number.written(), "").strip();
                unit = number.isYear() ? Ranking.IN_YEAR : number.unit().isEmpty() ? rest : number.unit();
                kinds.add(unit + ' ' + rest);
                values.put(row, number.value());
            }
        }
        return kinds.size() == 1 ? Optional.of(new Column(unit, values)) : Optional.empty();
    }

    private static boolean isIn(String stem, String head) {
        return Stems.of(head).contains(stem);
    }
}
