package footnote.check;

import footnote.check.statement.Comparison;
import footnote.check.statement.Items;
import footnote.check.statement.Run;
import footnote.search.Hit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What some runs tell of a claim.
 *
 * @param sentences each with what it is an item or a row below, and of figures of two times with those alone that the claim gives
 * @param text all of them
 */
record Premise(List<String> sentences, String text) {

    /** An item that has some is of its own numbers alone. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

    static Premise of(Claim claim, List<Run> runs) {
        List<String> sentences = runs.stream()
                .flatMap(run -> IntStream.rangeClosed(run.from(), run.to()).mapToObj(at -> sentence(claim, run, at)))
                .toList();
        List<String> written = Run.lines(runs).stream().map(Hit.Line::text).toList();
        return new Premise(sentences, sentences.equals(written) ? Run.words(runs) : String.join(" ", sentences));
    }

    private static String sentence(Claim claim, Run run, int at) {
        String told = Comparison.told(
                Cells.told(RowUnits.told(run.hit(), at), claim.statement(), run.hit()), claim.statement());
        UnaryOperator<String> lent =
                words -> NUMBER.matcher(told).find() ? NUMBER.matcher(words).replaceAll("") : words;
        String lead = Items.lead(run.hit(), at)
                .map(line -> lent.apply(line.text()) + " ")
                .orElse("");
        String above = ItemContext.over(run.hit(), at)
                .map(over -> " (" + lent.apply(over.wordsOver(told)) + ")")
                .orElse("");
        return lead + told + above;
    }
}
