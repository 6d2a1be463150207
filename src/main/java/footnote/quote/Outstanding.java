package footnote.quote;

import footnote.corpus.TableRows;
import footnote.quote.asked.Figures;
import footnote.quote.asked.Ranking;
import footnote.quote.asked.SubQuestion;
import footnote.quote.asked.SubQuestions;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Source;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rows of a table that have the most or the least of what a question asks for, or more or less of it than a number: of the whole table,
 * and only where all that the question says stands in the table or over it.
 *
 * @param ranked the sentences of the passages, best first
 */
record Outstanding(String question, Ranking asked, List<Ranked> ranked) {

    private static final int MOST_TABLES = 4;

    /** Empty where a question asks for no such rows, or for something else besides than a figure of theirs. */
    static Optional<Outstanding> asked(String question, List<Ranked> ranked) {
        List<SubQuestion> parts = SubQuestions.of(question);
        String first = parts.getFirst().asked();
        return Ranking.asked(parts.size() == 1 ? question : first)
                .filter(_ -> parts.stream().skip(1).allMatch(part -> part.leans() && Figures.isAsked(part.asked())))
                .map(asked -> new Outstanding(first, asked, ranked));
    }

    /** Those rows in their order, of the latest edition where several have them; none where no table has, or a sentence tells it. */
    List<Ranked> rows(Retriever retriever) {
        Set<String> tables = new HashSet<>();
        Map<String, List<Hit>> articles = new HashMap<>();
        return ranked.stream()
                .filter(_ -> ranked.stream().noneMatch(this::isTold))
                .flatMap(Table.Row::of)
                .filter(row -> tables.add(row.table()))
                .limit(MOST_TABLES)
                .flatMap(row -> Table.around(
                        row,
                        articles.computeIfAbsent(
                                row.line().source().id(),
                                article -> retriever.passages(question, article, Table.MOST_PASSAGES)))
                        .map(table -> rows(table, row.line()))
                        .stream())
                .filter(rows -> !rows.isEmpty())
                .reduce((best, next) -> source(next).isOfLaterEdition(source(best)) ? next : best)
                .orElse(List.of());
    }

    private static Source source(List<Ranked> rows) {
        return rows.getFirst().source();
    }

    /**
     * The sentences without the rows that answer by chance, of other things than are named, held against nothing; where the best is one, those
     * alone that tell what is asked for.
     */
    List<Ranked> withoutChance() {
        Predicate<Ranked> stays =
                ranked.stream().limit(1).anyMatch(this::isByChance) ? this::isTold : line -> !isByChance(line);
        return asked.bound().isPresent()
                ? ranked
                : ranked.stream().filter(stays).toList();
    }

    private boolean isByChance(Ranked line) {
        return TableRows.is(line.text())
                && !asked.isSaid(line.text())
                && Collections.disjoint(Rows.name(line), asked.stems());
    }

    /** Whether a sentence says itself which it is. */
    private boolean isTold(Ranked line) {
        return line.line().isBody()
                && !TableRows.is(line.text())
                && asked.isSaid(line.text())
                && Stems.union(line.stems(), line.titleStems()).containsAll(asked.stems());
    }

    /** None where neither its heads nor what stands over it has a word of the question. */
    private List<Ranked> rows(Table table, Ranked line) {
        Set<String> left = Stems.without(asked.stems(), line.titleStems(), line.headingStems());
        left.removeIf(table::isHeaded);
        return left.size() < asked.stems().size() && table.rows().size() > 1 ? of(table.with(left), line) : List.of();
    }

    /** The rows of a table that have most in all columns that are asked for. */
    private List<Ranked> of(Table table, Ranked line) {
        List<String> heads = heads(table, line);
        List<Table.Column> columns = heads.stream()
                .flatMap(head -> table.column(head).stream())
                .filter(column -> asked.isOf(column.unit()))
                .toList();
        return table.rows().stream()
                .filter(row -> !columns.isEmpty() && columns.size() == heads.size())
                .filter(row -> isOutstanding(row, columns))
                .map(Table.Row::line)
                .limit(SentenceSelector.MOST)
                .toList();
    }

    /** The columns that the question names, else that are headed by what it measures, else that show it by their unit or what stands over them. */
    private List<String> heads(Table table, Ranked line) {
        boolean over = asked.measured().isNamed(line.underHeadings(line.title()));
        return Stream.<Predicate<String>>of(
                        table.named(asked.stems())::contains,
                        asked.measured()::isNamed,
                        head -> table.column(head)
                                .map(Table.Column::unit)
                                .filter(unit -> asked.isOf(unit) && (over || !unit.isEmpty()))
                                .isPresent())
                .map(tells -> table.heads().stream().filter(tells).toList())
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a row has most in all columns in which it has a number, of one at least: "not for hire" is no sum. */
    private boolean isOutstanding(Table.Row row, List<Table.Column> columns) {
        List<Table.Column> told = columns.stream()
                .filter(column -> column.values().containsKey(row))
                .toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(column -> asked.holds(
                                Objects.requireNonNull(column.values().get(row)),
                                column.values().values(),
                                column.unit()));
    }
}
