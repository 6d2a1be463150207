package footnote.answer;

import footnote.corpus.Sentence;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Orders the sentences of the passages that were found by how likely each one answers the question. Thread-safe.
 *
 * <p>A weighted sum of what can be seen of a sentence: how near its vector is, how much of the question its words and its
 * context cover, how good its passage is, whether it holds the kind of thing that is asked for.
 */
final class SentenceRanker {

    /** Passages below the best few seldom hold the answer, and cost time. */
    private static final int PASSAGES = 5;

    private static final double COVERAGE = 0.18;
    private static final double CONTEXT = 0.37;
    private static final double PASSAGE = 1.82;
    private static final double CUE = 0.19;
    private static final double NEIGHBOUR = 0.20;
    private static final double UNFINISHED = -0.13;
    private static final double ASKS = -0.16;

    /** A heading of fewer words says nothing: "US-China relations". */
    private static final int TELLING_WORDS = 6;

    private final Retriever retriever;

    SentenceRanker(Retriever retriever) {
        this.retriever = retriever;
    }

    /**
     * A sentence in its place.
     *
     * @param at its position among its passage's sentences
     */
    record Ranked(Hit hit, int at, double score) {

        Hit.Line line() {
            return hit.sentences().get(at);
        }
    }

    /** The sentences of the best passages, best first; none where no passage was found. */
    List<Ranked> rank(String question, Retrieval retrieval) {
        Coverage asked = Coverage.of(Stems.ofQuestion(question), retriever);
        QuestionKind kind = QuestionKind.of(question);
        List<Ranked> ranked = new ArrayList<>();
        List<Hit> hits = retrieval.hits();
        for (Hit hit : hits.subList(0, Math.min(PASSAGES, hits.size()))) {
            Set<String> title = Set.copyOf(Stems.of(hit.source().title()));
            List<Hit.Line> stating = Statements.of(hit).sentences();
            Set<String> before = Set.of();
            for (int at = 0; at < hit.sentences().size(); at++) {
                Set<String> stems = Set.copyOf(Stems.of(hit.sentences().get(at).text()));
                double coverage = asked.by(stems);
                double context = asked.by(union(stems, before, title));
                double passage = hit.score() / hits.getFirst().score();
                double score = COVERAGE * coverage + CONTEXT * context + PASSAGE * passage + look(hit, at, kind);
                if (isTelling(hit.sentences().get(at))
                        && stating.contains(hit.sentences().get(at))) {
                    ranked.add(new Ranked(hit, at, score));
                }
                before = stems;
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private static boolean isTelling(Hit.Line line) {
        return line.kind() != Sentence.Kind.HEADING || line.text().split("\\s+").length >= TELLING_WORDS;
    }

    private static double look(Hit hit, int at, QuestionKind kind) {
        Hit.Line line = hit.sentences().get(at);
        double neighbour = 0;
        if (at > 0) {
            neighbour = hit.sentences().get(at - 1).cosine();
        }
        if (at + 1 < hit.sentences().size()) {
            neighbour = Math.max(neighbour, hit.sentences().get(at + 1).cosine());
        }
        return line.cosine()
                + NEIGHBOUR * neighbour
                + (kind.isIn(line.text()) ? CUE : 0)
                + (line.kind() == Sentence.Kind.HEADING ? UNFINISHED : 0)
                + (line.text().endsWith("?") ? ASKS : 0);
    }

    private static Set<String> union(Set<String> stems, Set<String> before, Set<String> title) {
        Set<String> union = new HashSet<>(stems);
        union.addAll(before);
        union.addAll(title);
        return union;
    }
}
