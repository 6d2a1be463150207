package footnote.check;

import footnote.check.statement.Comparison;
import footnote.check.statement.Dated;
import footnote.check.statement.Opposites;
import footnote.check.statement.Run;
import footnote.check.statement.ScaledRow;
import footnote.check.statement.Statement;
import footnote.search.Hit;
import java.util.List;

/**
 * Tells a claim that puts together what words say apart, by rules that need no parts of speech.
 *
 * @param lines of all passages that the question found
 */
record Distortion(String question, List<Hit.Line> lines) {

    /**
     * Whether a claim says of one thing what some words tell of another.
     *
     * @param sentences those that the runs tell
     */
    boolean isIn(Claim claim, List<Run> runs, Premise premise, List<Statement> sentences) {
        List<String> texts = premise.sentences().stream().map(ScaledRow::spelt).toList();
        return Coherence.isTorn(claim, sentences)
                || Coherence.dropsCondition(claim, question, sentences)
                || runs.stream().anyMatch(run -> Cells.areOfOther(claim, run))
                || Disowned.isIn(claim, runs, sentences)
                || Opposites.areToldAlone(claim.statement(), sentences)
                || Row.isOfOtherLine(claim, runs)
                || Run.lines(runs).stream().anyMatch(line -> Comparison.turns(line.text(), claim.statement()))
                || OtherKind.isIn(claim, premise.sentences(), lines)
                || Circumstance.isOfOther(claim, premise.sentences())
                || OtherName.isIn(claim, premise.sentences(), lines)
                || Position.isTurned(claim, premise.sentences())
                || Swap.isIn(claim, texts)
                || Crossing.isIn(claim, texts)
                || Dated.areOfOthers(claim.statement(), sentences)
                || Scatter.isIn(claim, Run.words(runs));
    }
}
