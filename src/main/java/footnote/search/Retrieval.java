package footnote.search;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a search found in one state of the index.
 *
 * @param question as it was searched
 * @param hits best first
 * @param passages how many the index held
 * @param indexVersion names the state of the index
 * @param took the whole search
 */
public record Retrieval(String question, List<Hit> hits, int passages, String indexVersion, Duration took) {

    public Retrieval {
        hits = List.copyOf(hits);
    }

    /** The same but for some sentences, and for the passages of which nothing else is left. */
    public Retrieval without(Predicate<Hit.Line> sentences) {
        List<Hit> others = hits.stream()
                .map(hit -> hit.with(
                        hit.sentences().stream().filter(sentences.negate()).toList()))
                .filter(hit -> !hit.sentences().isEmpty())
                .toList();
        return with(others);
    }

    /** The same with other passages. */
    public Retrieval with(List<Hit> others) {
        return new Retrieval(question, others, passages, indexVersion, took);
    }
}
