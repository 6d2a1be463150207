package footnote.quote;

import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders the sentences of the passages that were found by how likely each one answers the question. Thread-safe.
 *
 * <p>By the score of its {@link SentenceFeature}s. The second and third sentence are those that say something else besides
 * (Carbonell and Goldstein 1998).
 */
record SentenceRanker(Retriever retriever) {

    /** Passages below the best few seldom hold the answer, and cost time. */
    private static final int PASSAGES = 5;

    /** What a sentence loses whose stems were all said by a better one. */
    private static final double SAID = 2;

    /** So many of the best are put in an order in which each says something else. */
    private static final int VARIED = 3;

    /** How far down something else is looked for. */
    private static final int LOOKED_THROUGH = 12;

    /** A sentence in its place, and what can be seen of it. */
    record Seen(Hit hit, int at, Map<SentenceFeature, Double> features) {}

    /** The sentences of the best passages, best first; none where no passage was found. */
    List<Ranked> rank(String question, Retrieval retrieval) {
        return varied(seen(question, retrieval).stream()
                .map(seen -> new Ranked(seen.hit, seen.at, SentenceFeature.score(seen.features)))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList());
    }

    /** The sentences of the best passages that may be quoted, as they were found. */
    List<Seen> seen(String question, Retrieval retrieval) {
        SentenceFeatureReader reader = new SentenceFeatureReader(question, retriever);
        Quotable quotable = new Quotable(question);
        return retrieval.hits().stream()
                .limit(PASSAGES)
                .flatMap(hit -> quotable.in(hit).mapToObj(at -> new Seen(hit, at, reader.read(hit, at))))
                .toList();
    }

    /** The same, the next of the first few always that which is best for what the ones before it don't say. */
    private static List<Ranked> varied(List<Ranked> ranked) {
        List<Ranked> rest = new ArrayList<>(ranked.subList(0, Math.min(LOOKED_THROUGH, ranked.size())));
        List<Ranked> varied = new ArrayList<>();
        while (varied.size() < VARIED && !rest.isEmpty()) {
            Ranked next = rest.stream()
                    .max(Comparator.comparingDouble(each -> each.score() - SAID * said(each, varied)))
                    .orElseThrow();
            varied.add(next);
            rest.remove(next);
        }
        varied.addAll(rest);
        varied.addAll(ranked.subList(varied.size(), ranked.size()));
        return varied;
    }

    /** The largest share of a sentence's stems that one of the others holds, or the other way round. */
    private static double said(Ranked sentence, List<Ranked> others) {
        Set<String> stems = Set.copyOf(sentence.stems());
        return others.stream()
                .map(other -> Set.copyOf(other.stems()))
                .mapToDouble(other ->
                        (double) Stems.shared(other, stems).size() / Math.max(1, Math.min(stems.size(), other.size())))
                .max()
                .orElse(0);
    }
}
