package footnote.check;

import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.corpus.Fields;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a table, as a sentence: "Plan: Team; Price: $14; Seats: 20".
 *
 * @param of stems of what it is of, with which it begins
 * @param text all of it
 */
record Row(Set<String> of, Statement text) {

    /** The stem of whom a label names by what they do. */
    private static final Pattern DOER = Pattern.compile("(.{4,}?)(?:e?r|or)");

    static Optional<Row> of(Statement sentence) {
        return Optional.of(Cells.first(sentence.plain()))
                .filter(first -> !first.isEmpty())
                .map(first -> new Row(Set.copyOf(Stems.of(first)), sentence));
    }

    private static List<Row> in(Stream<Hit.Line> lines) {
        return lines.map(Statement::of).flatMap(line -> of(line).stream()).toList();
    }

    boolean isNamed(Claim claim) {
        return claim.coverage().stems().containsAll(of);
    }

    /**
     * Whether a claim that names no row of a table rests on one of something else than was named: on another row than the last one named, or
     * on one that isn't of a name of the question.
     *
     * @param context what was said before, the last first, and the question
     */
    static boolean isOfOther(Claim claim, Stream<Claim> context, List<Run> runs) {
        List<Row> cited = in(Run.lines(runs).stream());
        if (cited.isEmpty()) {
            return false;
        }
        List<Row> all = in(runs.stream().flatMap(run -> run.hit().sentences().stream()));
        if (all.stream().anyMatch(row -> row.isNamed(claim))) {
            return false;
        }
        List<Claim> before = context.toList();
        List<Set<String>> named = named(before, all);
        return named.isEmpty()
                ? before.getLast().names().stream()
                        .anyMatch(name -> cited.stream().noneMatch(row -> name.isIn(row.text)))
                : cited.stream()
                        .noneMatch(row -> named.contains(row.of)
                                && claim.numbers().stream().allMatch(number -> number.isIn(row.text)));
    }

    /**
     * Whether a claim that rests on lines of a sheet whose labels it doesn't name has that of another one, a single word, and nothing of what it
     * says: who wrote a film didn't direct it.
     */
    static boolean isOfOtherLine(Claim claim, List<Run> runs) {
        List<Hit.Line> cited = Run.lines(runs);
        return cited.stream().allMatch(line -> Fields.isLine(line.text()))
                && cited.stream().noneMatch(line -> isMeant(parts(line)[0], claim))
                && runs.stream()
                        .flatMap(run -> run.hit().sentences().stream())
                        .filter(line -> Fields.isLine(line.text()))
                        .map(Row::parts)
                        .anyMatch(line -> !line[0].contains(" ") && isMeant(line[0], claim) && !isHeld(line[1], claim));
    }

    /** The label of a line of a sheet, and what it says. */
    private static String[] parts(Hit.Line line) {
        return line.text().split(":\\s", 2);
    }

    /** Whether a claim has a label, or what whom that names does: "directed" for "Director". */
    private static boolean isMeant(String label, Claim claim) {
        Set<String> said = claim.coverage().stems();
        List<String> stems = Stems.of(label);
        return !stems.isEmpty()
                && stems.stream()
                        .allMatch(stem -> said.contains(stem)
                                || DOER.matcher(stem).matches()
                                        && said.contains(DOER.matcher(stem).replaceFirst("$1")));
    }

    private static boolean isHeld(String words, Claim claim) {
        Statement told = Statement.of(words);
        return !Collections.disjoint(told.stems(), claim.coverage().stems())
                || claim.numbers().stream().anyMatch(number -> number.isIn(told));
    }

    /** What the rows are of that was named last. */
    private static List<Set<String>> named(List<Claim> before, List<Row> all) {
        return before.stream()
                .map(said -> all.stream()
                        .filter(row -> row.isNamed(said))
                        .map(Row::of)
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
