package footnote.eval;

import footnote.answer.Citation;
import footnote.answer.ExtractiveAnswerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.chat.Chat;
import footnote.search.Hit;
import footnote.search.Indexer;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks questions with known answers, and measures what is found, quoted and refused. For one thread. */
public final class Evaluation {

    /** Enough for ten articles, and for what is left where some are taken away. */
    private static final int WIDE = 60;

    /** Questions that are asked once before, so that the time of none is the time of starting. */
    private static final int WARM_UP = 20;

    /** Below every margin that there is: nothing at all was found. */
    private static final double NOTHING_FOUND = -10;

    private final Retriever retriever;
    private final ExtractiveAnswerer answerer;
    private final Articles articles;
    private final Tally tally = new Tally();
    private final List<Failure> failures = new ArrayList<>();
    private int missing;
    private int unplaced;

    private Evaluation(EvalIndex opened, Retriever retriever) {
        this.retriever = retriever;
        this.answerer = new ExtractiveAnswerer(retriever);
        this.articles = new Articles(opened.index());
    }

    /**
     * Asks the questions, at least one, one after the other.
     *
     * @param retriever searches the index
     */
    public static Report run(
            List<EvalQuestion> questions, EvalIndex opened, Retriever retriever, Indexer.Progress progress) {
        Evaluation evaluation = new Evaluation(opened, retriever);
        for (EvalQuestion question : questions.subList(0, Math.min(WARM_UP, questions.size()))) {
            evaluation.answer(question.question(), retriever.retrieve(question.question(), Chat.PASSAGES));
        }
        int passages = 0;
        for (int done = 0; done < questions.size(); done++) {
            progress.at(done, questions.size());
            passages = evaluation.ask(questions.get(done));
        }
        progress.at(questions.size(), questions.size());
        return new Report(
                Report.Corpus.of(opened, passages),
                questions.size(),
                evaluation.missing,
                evaluation.unplaced,
                evaluation.tally.sections(),
                Failures.of(evaluation.failures));
    }

    /** Asks one question, and tells how many passages were searched. */
    private int ask(EvalQuestion question) {
        String text = question.question();
        long start = System.nanoTime();
        Retrieval retrieval = retriever.retrieve(text, Chat.PASSAGES);
        long found = System.nanoTime();
        Reply reply = answer(text, retrieval);
        long answered = System.nanoTime();
        tally.add(Metric.RETRIEVAL_MS, (found - start) / 1e6);
        tally.add(Metric.ANSWER_MS, (answered - start) / 1e6);

        Set<String> relevant = articles.ids(question.relevantDocIds());
        Wanted wanted = articles.wanted(question);
        if (question.answerable()) {
            missing += articles.holdsAll(question.relevantDocIds()) ? 0 : 1;
            unplaced += wanted.isKnown() || question.evidence().isEmpty() ? 0 : 1;
            List<Hit> wide = retriever.retrieve(text, WIDE).hits();
            finding(wide, relevant, wanted);
            quoting(answerer.evidence(text, retrieval), wanted);
            tally.addAnswerable(margin(text, retrieval));
            if (!relevant.isEmpty()) {
                tally.addTakenAway(margin(text, without(relevant, wide, retrieval)));
            }
        } else {
            tally.addUnanswerable(margin(text, retrieval));
        }
        judge(question, retrieval, reply, wanted);
        return retrieval.passages();
    }

    private void finding(List<Hit> hits, Set<String> relevant, Wanted wanted) {
        if (!relevant.isEmpty()) {
            List<String> ranked =
                    hits.stream().map(hit -> hit.source().id()).distinct().toList();
            tally.add(Metric.ARTICLE_HIT_1, Ranking.hit(ranked, relevant, 1));
            tally.add(Metric.ARTICLE_HIT_5, Ranking.hit(ranked, relevant, 5));
            tally.add(Metric.ARTICLE_NDCG_10, Ranking.ndcg(ranked, relevant, 10));
        }
        if (wanted.isKnown()) {
            tally.add(Metric.PASSAGE_HIT_1, hits.stream().limit(1).anyMatch(wanted::isIn));
            tally.add(Metric.PASSAGE_HIT_5, hits.stream().limit(5).anyMatch(wanted::isIn));
        }
    }

    private void quoting(List<Hit.Line> lines, Wanted wanted) {
        if (wanted.isKnown()) {
            List<Quote> best = lines.stream().limit(3).map(Quote::of).toList();
            quoting(best, 1, wanted, Metric.QUOTE_1, Metric.QUOTE_1_WORDS);
            quoting(best, 2, wanted, Metric.QUOTE_2, Metric.QUOTE_2_WORDS);
            quoting(best, 3, wanted, Metric.QUOTE_3, Metric.QUOTE_3_WORDS);
        }
    }

    private void quoting(List<Quote> best, int most, Wanted wanted, Metric right, Metric words) {
        List<Quote> quotes = best.stream().limit(most).toList();
        tally.add(right, wanted.isIn(quotes));
        tally.add(words, quotes.stream().mapToInt(Quote::words).sum());
    }

    private void judge(EvalQuestion question, Retrieval retrieval, Reply reply, Wanted wanted) {
        List<Quote> quotes = reply.citations().stream().map(Quote::of).toList();
        for (Citation citation : reply.citations()) {
            tally.add(Metric.EXACT, articles.holds(Quote.of(citation)));
        }
        if (reply.answered()) {
            tally.add(Metric.WORDS, quotes.stream().mapToInt(Quote::words).sum());
        }
        boolean right = wanted.isIn(reply.citations().stream()
                .flatMap(citation -> Quote.of(citation, retrieval.hits()).stream())
                .toList());
        if (!question.answerable()) {
            tally.add(Metric.REFUSED, !reply.answered());
            tally.add(Metric.CORRECT, !reply.answered());
            if (reply.answered()) {
                fail(question, Failure.Kind.NOT_REFUSED, retrieval, quotes);
            }
            return;
        }
        tally.add(Metric.ANSWERED, reply.answered());
        if (wanted.isKnown()) {
            tally.add(Metric.CORRECT, right);
        }
        if (wanted.isKnown() && reply.answered()) {
            tally.add(Metric.RIGHT, right);
        }
        if (!reply.answered()) {
            List<Quote> best = answerer.evidence(question.question(), retrieval).stream()
                    .limit(1)
                    .map(Quote::of)
                    .toList();
            fail(question, Failure.Kind.REFUSED, retrieval, best);
        } else if (wanted.isKnown() && !right) {
            fail(question, Failure.Kind.WRONG_WORDS, retrieval, quotes);
        }
    }

    private void fail(EvalQuestion question, Failure.Kind kind, Retrieval retrieval, List<Quote> quotes) {
        failures.add(new Failure(
                question.id(),
                question.question(),
                kind,
                margin(question.question(), retrieval),
                quotes.stream().map(Quote::text).toList(),
                question.extractive() ? question.answers() : question.evidence()));
    }

    private Reply answer(String text, Retrieval retrieval) {
        return answerer.answer(new Question(text, text, List.of()), retrieval, _ -> {});
    }

    private double margin(String text, Retrieval retrieval) {
        return retrieval.hits().isEmpty() ? NOTHING_FOUND : answerer.margin(text, retrieval);
    }

    /** What would have been found if these articles were not there. */
    private static Retrieval without(Set<String> articles, List<Hit> hits, Retrieval retrieval) {
        List<Hit> rest = hits.stream()
                .filter(hit -> !articles.contains(hit.source().id()))
                .limit(Chat.PASSAGES)
                .toList();
        return new Retrieval(
                retrieval.question(), rest, retrieval.passages(), retrieval.indexVersion(), retrieval.took());
    }
}
