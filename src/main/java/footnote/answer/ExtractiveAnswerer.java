package footnote.answer;

import footnote.answer.SentenceRanker.Ranked;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Answers with the articles' own words: the one to three sentences that answer the question, or that the articles don't
 * say. Needs no language model. Thread-safe.
 */
public final class ExtractiveAnswerer implements Answerer {

    private static final int MOST_SENTENCES = 3;

    /** Sentences are added until they are this likely to hold the answer. */
    private static final double ENOUGH = 0.8;

    /** Below this likelihood of an answer there is none, where nothing else is set. */
    public static final double USUAL_REFUSE_BELOW = Abstention.USUAL;

    private final SentenceRanker ranker;
    private final Abstention abstention;
    private final Agreement agreement;

    public ExtractiveAnswerer(Retriever retriever) {
        this(retriever, USUAL_REFUSE_BELOW);
    }

    /** @param refuseBelow how likely the articles must hold an answer, above 0 and below 1 */
    public ExtractiveAnswerer(Retriever retriever, double refuseBelow) {
        this.ranker = new SentenceRanker(retriever);
        this.abstention = new Abstention(retriever, refuseBelow);
        this.agreement = new Agreement(retriever);
    }

    @Override
    public Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
        List<Ranked> ranked = ranker.rank(question.searchedAs(), retrieval);
        Optional<Reply.Reason> reason = abstention.reason(question.searchedAs(), retrieval, ranked);
        if (reason.isPresent()) {
            return refuse(reason.get(), events);
        }
        Reply reply = Quotation.of(
                choose(question.searchedAs(), ranked, retrieval), quoted -> agreement.with(quoted, ranked));
        events.accept(new AnswerEvent.Token(reply.text()));
        reply.citations().forEach(citation -> events.accept(new AnswerEvent.Cited(citation)));
        return reply;
    }

    /** The sentences that it would quote, best first, whether or not it would answer: for measuring. */
    public List<Hit.Line> evidence(String question, Retrieval retrieval) {
        return ranker.rank(question, retrieval).stream().map(Ranked::line).toList();
    }

    /** How far the question is above the line from which on it is answered; below it where negative. */
    public double margin(String question, Retrieval retrieval) {
        return abstention.margin(question, retrieval, ranker.rank(question, retrieval));
    }

    /**
     * What can be seen of each sentence that may be quoted, in numbers, to fit weights to; the sentences as they were found.
     */
    public Map<Hit.Line, List<Double>> sentenceFeatures(String question, Retrieval retrieval) {
        Map<Hit.Line, List<Double>> features = new LinkedHashMap<>();
        ranker.seen(question, retrieval)
                .forEach(seen -> features.put(seen.hit().sentences().get(seen.at()), Numbers.of(seen.features())));
        return features;
    }

    /** What tells whether there is an answer, in numbers, to fit weights to; empty where nothing was found. */
    public List<Double> answerFeatures(String question, Retrieval retrieval) {
        List<Ranked> ranked = ranker.rank(question, retrieval);
        return ranked.isEmpty() ? List.of() : Numbers.of(abstention.features(question, retrieval, ranked.getFirst()));
    }

    /** The best sentences, as many as it takes; of a question in several parts the best for each of them first. */
    private List<Ranked> choose(String question, List<Ranked> ranked, Retrieval retrieval) {
        List<String> parts = Parts.of(question);
        if (parts.size() == 1) {
            return choose(ranked);
        }
        Map<Hit.Line, Ranked> chosen = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> ranker.rank(part, retrieval).stream().limit(1))
                .forEach(best -> chosen.putIfAbsent(best.line(), best));
        return chosen.values().stream().limit(MOST_SENTENCES).toList();
    }

    private static List<Ranked> choose(List<Ranked> ranked) {
        double best = ranked.getFirst().score();
        double whole = ranked.stream().mapToDouble(r -> odds(r, best)).sum();
        List<Ranked> chosen = new ArrayList<>();
        double likely = 0;
        for (Ranked next : ranked) {
            chosen.add(next);
            likely += odds(next, best) / whole;
            if (chosen.size() == MOST_SENTENCES || likely >= ENOUGH) {
                break;
            }
        }
        return Disagreement.with(chosen, ranked, MOST_SENTENCES);
    }

    private static double odds(Ranked ranked, double best) {
        return Math.exp(ranked.score() - best);
    }

    private static Reply refuse(Reply.Reason reason, Consumer<AnswerEvent> events) {
        String text = reason == Reply.Reason.OFF_TOPIC ? "The articles hold nothing about this." : Refusal.TEXT;
        events.accept(new AnswerEvent.Token(text));
        return new Reply(false, text, List.of(), reason, Reply.Mode.EXTRACTIVE, null, null);
    }
}
