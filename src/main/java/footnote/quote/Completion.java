package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.Run;
import footnote.corpus.Fields;
import footnote.quote.asked.Figures;
import footnote.quote.asked.Saying;
import footnote.search.Hit;
import java.util.regex.Pattern;

/** What is quoted where what was chosen lacks what is asked for, and what stands behind it has it. English. */
final class Completion {

    /** The words of whom the sentence before names: "“The orders are late, not lost,” she told the meeting." */
    private static final Pattern SPOKEN = Pattern.compile(
            "[“\"][^“”\"]+[”\"] (?:(?:s?he|they) " + Saying.TELLS + "|" + Saying.TELLS + " (?:s?he|they))\\b");

    private Completion() {}

    /**
     * A run with the sentence after it where that holds what is asked for, or goes on about it, and none of the quoted ones does: "She leaves in
     * June. The chair thanked her for eleven years." A reason needs no word of its own, and mostly follows. Somebody's words are told with those
     * in quotation marks that follow.
     */
    static Run of(String question, Run run) {
        QuestionKind kind = QuestionKind.of(question);
        Hit hit = run.hit();
        if (Saying.isAskedFor(question)
                && Excerpt.goesOn(hit, run.to())
                && SPOKEN.matcher(Excerpt.text(hit, run.to() + 1)).lookingAt()) {
            return new Run(hit, run.from(), run.to() + 1);
        }
        if ((kind == QuestionKind.HOW_MUCH || kind == QuestionKind.WHO)
                && Fields.LINE.matcher(Excerpt.text(hit, run.from())).lookingAt()) {
            return toThing(question, kind, run);
        }
        if (!kind.isOfThing()
                || !Excerpt.goesOn(hit, run.to())
                || run.lines().stream().anyMatch(line -> kind.isNewIn(line.text(), question))) {
            return run;
        }
        String next = Excerpt.text(hit, run.to() + 1);
        boolean completes = kind == QuestionKind.WHY
                || kind.isNewIn(next, question)
                || kind != QuestionKind.WHO && Cohesion.LEANS_BACK.isIn(next);
        return completes ? Speech.whole(new Run(hit, run.from(), run.to() + 1)) : run;
    }

    /** What a label tells of in several sentences, up to the first that holds the figure or the name asked for: "Sunday: Rain. Gales. Max 12C." */
    private static Run toThing(String question, QuestionKind kind, Run run) {
        Run told = run;
        while (kind == QuestionKind.WHO
                ? !kind.isNewIn(Excerpt.text(run.hit(), told.to()), question)
                : !Figures.areIn(kind, question, Excerpt.text(run.hit(), told.to()), told.words())) {
            if (!Run.flows(run.hit(), told.to())) {
                return run;
            }
            told = new Run(run.hit(), run.from(), told.to() + 1);
        }
        return told;
    }
}
