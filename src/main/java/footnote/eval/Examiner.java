package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.chat.Chat;
import footnote.eval.figure.Metric;
import footnote.eval.figure.Outcome;
import footnote.eval.figure.Verdict;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures what became of one question after another. For one thread. */
record Examiner(Retriever retriever, ExtractiveAnswerer quoting, Articles articles, Grader grader) {

    /** Enough for ten articles, and for what is left where some are taken away. */
    private static final int WIDE = 60;

    /** Below every margin that there is: nothing at all was found. */
    private static final double NOTHING_FOUND = -10;

    Examiner(Retriever retriever, Articles articles) {
        this(retriever, new ExtractiveAnswerer(retriever), articles, new Grader(articles::holds));
    }

    /**
     * Measures an answer.
     *
     * @param retrieval what it was made from
     */
    Outcome examine(EvalQuestion question, Answer answer, Retrieval retrieval) {
        Set<String> relevant = articles.relevant(question);
        Wanted wanted = articles.wanted(question, relevant);
        Values values = new Values();
        values.put(Metric.SEARCH_MS, answer.timingsMs().search());
        values.put(Metric.FIRST_WORDS_MS, answer.timingsMs().firstToken());
        values.put(Metric.WHOLE_MS, answer.timingsMs().total());
        values.put(Metric.MARGIN, margin(retrieval));
        List<Quote> best = quoting.evidence(retrieval.question(), retrieval).stream()
                .map(Quote::of)
                .toList();
        if (question.answerable()) {
            finding(question, retrieval, relevant, wanted, values);
            if (wanted.isKnown()) {
                quoting(best, wanted, values);
            }
        }
        Verdict verdict = grader.grade(question, wanted, answer, retrieval.hits(), values);
        List<String> quoted = answer.answered()
                ? Grader.shown(answer).stream()
                        .map(Citation::citedText)
                        .distinct()
                        .toList()
                : best.stream().limit(1).map(Quote::text).toList();
        return new Outcome(
                question.id(),
                question.question(),
                answer.searchedAs(),
                question.answerable(),
                answer.answered(),
                verdict,
                answer.degraded() == null ? null : answer.degraded().name().toLowerCase(Locale.ROOT),
                quoted,
                question.extractive() ? question.answers() : question.evidence(),
                values.all());
    }

    private void finding(
            EvalQuestion question, Retrieval retrieval, Set<String> relevant, Wanted wanted, Values values) {
        List<Hit> hits = retriever
                .retrieve(retrieval.question(), question.question(), WIDE)
                .hits();
        Ranks ranks = new Ranks(hits, relevant, wanted);
        ranks.found(values);
        if (!question.history().isEmpty()) {
            ranks.foundRewritten(values);
            List<Hit> raw = retriever.retrieve(question.question(), WIDE).hits();
            new Ranks(raw, relevant, wanted).foundRaw(values);
        }
        if (!relevant.isEmpty()) {
            values.put(Metric.MARGIN_TAKEN_AWAY, margin(without(relevant, retrieval.with(hits))));
        }
    }

    private static void quoting(List<Quote> best, Wanted wanted, Values values) {
        quoting(best, 1, wanted, Metric.QUOTE_1, Metric.QUOTE_1_WORDS, values);
        quoting(best, 2, wanted, Metric.QUOTE_2, Metric.QUOTE_2_WORDS, values);
        quoting(best, 3, wanted, Metric.QUOTE_3, Metric.QUOTE_3_WORDS, values);
    }

    private static void quoting(List<Quote> best, int most, Wanted wanted, Metric right, Metric words, Values values) {
        List<Quote> quotes = best.stream().limit(most).toList();
        values.put(right, wanted.isIn(quotes));
        values.put(words, quotes.stream().mapToInt(Quote::words).sum());
    }

    private double margin(Retrieval retrieval) {
        double margin = quoting.margin(retrieval.question(), retrieval).value();
        return Double.isInfinite(margin) ? NOTHING_FOUND : margin;
    }

    /** What an answer would be made from if these articles were not there. */
    static Retrieval without(Set<String> articles, Retrieval found) {
        List<Hit> rest = found.hits().stream()
                .filter(hit -> !articles.contains(hit.source().id()))
                .limit(Chat.PASSAGES)
                .toList();
        return found.with(rest);
    }
}
