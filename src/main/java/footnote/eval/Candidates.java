package footnote.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.Json;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Hit;
import footnote.search.HybridRetriever;
import footnote.search.Retrieval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what can be seen of each question's passages, sentences and answer, and what is right: to fit weights to. */
public final class Candidates {

    private static final int WIDE = 60;

    /**
     * A question, with its articles or without them.
     *
     * @param answerable whether the articles that are left answer it
     * @param takenAway whether the articles that answer it were taken away
     * @param features what tells whether there is an answer
     * @param passages of a question with its articles
     */
    private record Candidate(
            String q,
            boolean answerable,
            boolean takenAway,
            List<Double> features,
            List<Option> sentences,
            List<Option> passages) {}

    /** A sentence that may be quoted, or a passage that may hold it. */
    private record Option(boolean good, List<Double> features, String text) {}

    private Candidates() {}

    /** Writes a line of JSON for each question, and one more for each answerable one without its articles. */
    public static void write(List<EvalQuestion> questions, EvalIndex opened, HybridRetriever retriever, Appendable out)
            throws IOException {
        ExtractiveAnswerer answerer = new ExtractiveAnswerer(retriever);
        Articles articles = new Articles(opened.index());
        for (EvalQuestion question : questions) {
            Set<String> relevant = articles.relevant(question);
            Wanted wanted = articles.wanted(question, relevant);
            Retrieval found = retriever.retrieve(question.question(), WIDE);
            List<Option> passages = question.answerable() ? passages(question, wanted, retriever) : List.of();
            write(
                    question,
                    question.answerable(),
                    false,
                    wanted,
                    Examiner.without(Set.of(), found),
                    answerer,
                    passages,
                    out);
            if (question.answerable() && !relevant.isEmpty()) {
                write(question, false, true, wanted, Examiner.without(relevant, found), answerer, List.of(), out);
            }
        }
    }

    private static void write(
            EvalQuestion question,
            boolean answerable,
            boolean takenAway,
            Wanted wanted,
            Retrieval retrieval,
            ExtractiveAnswerer answerer,
            List<Option> passages,
            Appendable out)
            throws IOException {
        List<Double> features = answerer.answerFeatures(question.question(), retrieval);
        if (features.isEmpty()) {
            return;
        }
        List<Option> options = new ArrayList<>();
        if (answerable && wanted.isKnown()) {
            for (Map.Entry<Hit.Line, List<Double>> seen :
                    answerer.sentenceFeatures(question.question(), retrieval).entrySet()) {
                boolean good = wanted.isIn(List.of(Quote.of(seen.getKey())));
                options.add(new Option(good, seen.getValue(), seen.getKey().text()));
            }
        }
        out.append(json(new Candidate(question.id(), answerable, takenAway, features, options, passages)))
                .append('\n');
    }

    private static List<Option> passages(EvalQuestion question, Wanted wanted, HybridRetriever retriever) {
        return retriever.passageFeatures(question.question()).entrySet().stream()
                .map(seen -> new Option(
                        wanted.isIn(seen.getKey()),
                        seen.getValue(),
                        seen.getKey().text()))
                .toList();
    }

    private static String json(Candidate candidate) {
        try {
            return Json.MAPPER.writeValueAsString(candidate);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a candidate can be written", e);
        }
    }
}
