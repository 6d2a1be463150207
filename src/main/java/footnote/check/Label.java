package footnote.check;

import footnote.check.statement.Items;
import footnote.check.statement.Quantity;
import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What an item of a list, or a row of a table, is of: "more than 5 years: 13 weeks". */
record Label(List<String> stems, List<Quantity> numbers) {

    private static final Pattern LABEL = Pattern.compile("^([^.:;]{1,40}): +\\S");

    /** What stands for itself in how rough a number is. */
    private static final Pattern ROUGH = Pattern.compile(
            "\\b(?:less|fewer|more|over|above|under|below|up|at|least|most|than|to|and|about|between|from)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A table or list is looked through so far on either side, in lines. */
    private static final int FURTHEST = 30;

    private static Label of(String words) {
        List<Quantity> numbers = Statement.of(words).quantities();
        List<String> stems = Stems.of(
                        numbers.isEmpty() ? words : ROUGH.matcher(words).replaceAll(" "))
                .stream()
                .filter(stem -> !Character.isDigit(stem.charAt(0)))
                .toList();
        return new Label(stems, numbers);
    }

    /** That of a line of a passage; empty where it has none. */
    private static Optional<Label> of(Hit hit, int at) {
        String line = hit.line(at).text();
        String row = Cells.first(line);
        if (!row.isEmpty()) {
            return Optional.of(of(row));
        }
        Matcher label = LABEL.matcher(line);
        return Items.begins(hit, at) && label.find() ? Optional.of(of(label.group(1))) : Optional.empty();
    }

    /**
     * Whether a claim that rests on items of a list, or on rows of a table, names what another one is of, and of a list none that these are
     * of; what they tell themselves names none.
     */
    static boolean isOfOther(Claim claim, Run run) {
        List<Label> own = IntStream.rangeClosed(run.from(), run.to())
                .mapToObj(at -> of(run.hit(), at))
                .flatMap(Optional::stream)
                .toList();
        if (own.size() != run.lines().size()) {
            return false;
        }
        Statement told = Statement.of(run.words());
        boolean row = Cells.isRow(run.lines().getFirst().text());
        return (row || own.stream().noneMatch(label -> label.isIn(claim.statement())))
                && others(run).stream().anyMatch(label -> label.isIn(claim.statement()) && !label.isIn(told));
    }

    /** Those of the other items of a list. */
    private static List<Label> others(Run run) {
        return IntStream.concat(
                        IntStream.range(run.to() + 1, run.hit().sentences().size()),
                        IntStream.iterate(run.from() - 1, at -> at >= 0, at -> at - 1))
                .limit(2 * FURTHEST)
                .mapToObj(at -> of(run.hit(), at))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether some words name it, its numbers no rougher or less rough. */
    private boolean isIn(Statement statement) {
        return statement.stems().containsAll(stems)
                && numbers.stream()
                        .allMatch(number -> statement.quantities().stream()
                                .anyMatch(other -> other.value().compareTo(number.value()) == 0
                                        && other.bound() == number.bound()));
    }
}
