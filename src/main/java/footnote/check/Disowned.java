package footnote.check;

import footnote.check.statement.FactCheck;
import footnote.check.statement.Retraction;
import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import java.util.List;
import java.util.stream.IntStream;

/** What an article tells only as what was said elsewhere, be it wrong: the claim that it looks into, what a correction takes back. */
final class Disowned {

    private Disowned() {}

    /**
     * Whether a claim tells as a fact what stands in such sentences alone.
     *
     * @param sentences those of the runs
     */
    static boolean isIn(Claim claim, List<Run> runs, List<Statement> sentences) {
        List<Boolean> disowned = runs.stream()
                .flatMap(run -> IntStream.rangeClosed(run.from(), run.to()).mapToObj(at -> isSo(run, at)))
                .toList();
        if (!disowned.contains(true) || Allegation.isAttributed(claim.text())) {
            return false;
        }
        List<Statement> own = IntStream.range(0, sentences.size())
                .filter(at -> !disowned.get(at))
                .mapToObj(sentences::get)
                .toList();
        return own.isEmpty() || claim.numbers().stream().anyMatch(number -> !number.isSaidIn(own));
    }

    private static boolean isSo(Run run, int at) {
        return FactCheck.isClaim(run.hit(), at)
                || Retraction.isOfPrint(run.hit().line(at).text(), run.source().title());
    }
}
