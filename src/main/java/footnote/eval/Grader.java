package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.eval.figure.Metric;
import footnote.eval.figure.Verdict;
import footnote.search.Hit;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells whether an answer is right, and what its citations are worth.
 *
 * @param standsInItsArticle whether quoted words stand in the article where they are said to
 */
record Grader(Predicate<Quote> standsInItsArticle) {

    /** The citations that a reader sees: a sentence that nothing supports has none. */
    static List<Citation> shown(Answer answer) {
        return answer.citations().stream()
                .filter(citation -> citation.marker() > 0)
                .toList();
    }

    /**
     * Judges an answer.
     *
     * @param hits that it was made from
     */
    Verdict grade(EvalQuestion question, Wanted wanted, Answer answer, List<Hit> hits, Values values) {
        values.put(
                question.answerable() ? Metric.ANSWERED : Metric.REFUSED, question.answerable() == answer.answered());
        if (answer.model() != null || answer.degraded() != null) {
            values.put(
                    Metric.DEGRADED,
                    answer.degraded() != null && answer.degraded().isFailure());
        }
        Verdict verdict = question.answerable()
                ? answerable(wanted, answer, hits, values)
                : answer.answered() ? Verdict.NOT_REFUSED : Verdict.RIGHT;
        if (!exact(answer, values)) {
            verdict = Verdict.INEXACT;
        }
        if (wanted.isKnown() || !question.answerable()) {
            values.put(Metric.CORRECT, verdict == Verdict.RIGHT);
        }
        return verdict;
    }

    private static Verdict answerable(Wanted wanted, Answer answer, List<Hit> hits, Values values) {
        List<List<Quote>> cited =
                shown(answer).stream().map(citation -> Quote.of(citation, hits)).toList();
        List<Quote> quotes = cited.stream().flatMap(List::stream).toList();
        if (wanted.isKnown()) {
            values.put(Metric.CITATION_RECALL, wanted.shareIn(quotes));
        }
        if (!answer.answered()) {
            return Verdict.REFUSED;
        }
        if (!wanted.isKnown()) {
            return Verdict.UNJUDGED;
        }
        if (!cited.isEmpty()) {
            long holding = cited.stream().filter(wanted::isTouchedBy).count();
            values.put(Metric.CITATION_PRECISION, (double) holding / cited.size());
        }
        boolean right = wanted.isIn(quotes);
        values.put(Metric.RIGHT, right);
        return right ? Verdict.RIGHT : Verdict.WRONG_WORDS;
    }

    /** Whether all cited words stand in the article where they are said to. */
    private boolean exact(Answer answer, Values values) {
        if (answer.citations().isEmpty()) {
            return true;
        }
        List<Quote> quotes = answer.citations().stream().map(Quote::of).toList();
        long exact = quotes.stream().filter(standsInItsArticle).count();
        values.put(Metric.EXACT, (double) exact / quotes.size());
        if (answer.answered()) {
            values.put(
                    Metric.WORDS,
                    shown(answer).stream()
                            .map(Quote::of)
                            .distinct()
                            .mapToInt(Quote::words)
                            .sum());
        }
        return exact == quotes.size();
    }
}
