package footnote.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.ExtractiveAnswerer;
import footnote.answer.Json;
import footnote.chat.Chat;
import footnote.corpus.Sentence;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Stems;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what can be seen of each sentence that may be quoted, and whether it is a right one: to fit weights to. */
public final class Candidates {

    /**
     * A sentence of a passage that was found.
     *
     * @param q the question's id
     * @param rank among all sentences by today's weights, from 0
     * @param hit its passage's rank, from 0
     * @param at its place in the passage, from 0
     * @param passage its passage's score over the best one's
     * @param before the cosine of the sentence before it, 0 where there is none
     * @param after the cosine of the sentence after it, 0 where there is none
     * @param coverage the share of the question's stems that it holds, weighted by idf
     * @param context the same with those of the sentence before it and of the title
     */
    private record Candidate(
            String q,
            boolean good,
            int rank,
            int hit,
            int at,
            double score,
            double meaning,
            double passage,
            double cosine,
            double before,
            double after,
            double coverage,
            double context,
            Sentence.Kind kind,
            String question,
            String text) {}

    private Candidates() {}

    /** Writes a line of JSON for each sentence, of the questions whose wanted words are known. */
    public static void write(List<EvalQuestion> questions, EvalIndex opened, Retriever retriever, Appendable out)
            throws IOException {
        ExtractiveAnswerer answerer = new ExtractiveAnswerer(retriever);
        Articles articles = new Articles(opened.index());
        for (EvalQuestion question : questions) {
            Wanted wanted = articles.wanted(question, articles.relevant(question));
            if (question.answerable() && wanted.isKnown()) {
                Retrieval retrieval = retriever.retrieve(question.question(), Chat.PASSAGES);
                List<Hit.Line> ranked = answerer.evidence(question.question(), retrieval);
                for (Hit.Line line : ranked) {
                    out.append(json(candidate(question, wanted, retriever, retrieval.hits(), ranked, line)));
                    out.append('\n');
                }
            }
        }
    }

    private static Candidate candidate(
            EvalQuestion question,
            Wanted wanted,
            Retriever retriever,
            List<Hit> hits,
            List<Hit.Line> ranked,
            Hit.Line line) {
        Hit hit = hits.stream()
                .filter(found -> found.sentences().contains(line))
                .findFirst()
                .orElseThrow();
        List<Hit.Line> lines = hit.sentences();
        int at = lines.indexOf(line);
        Coverage asked = Coverage.of(Stems.ofQuestion(question.question()), retriever);
        Set<String> context = new HashSet<>(Stems.of(hit.source().title() + " . " + line.text()));
        if (at > 0) {
            context.addAll(Stems.of(lines.get(at - 1).text()));
        }
        return new Candidate(
                question.id(),
                wanted.isIn(List.of(Quote.of(line))),
                ranked.indexOf(line),
                hits.indexOf(hit),
                at,
                hit.score(),
                hit.meaning(),
                hit.score() / hits.getFirst().score(),
                line.cosine(),
                at > 0 ? lines.get(at - 1).cosine() : 0,
                at + 1 < lines.size() ? lines.get(at + 1).cosine() : 0,
                asked.by(new HashSet<>(Stems.of(line.text()))),
                asked.by(context),
                line.kind(),
                question.question(),
                line.text());
    }

    private static String json(Candidate candidate) {
        try {
            return Json.MAPPER.writeValueAsString(candidate);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a candidate can be written", e);
        }
    }
}
