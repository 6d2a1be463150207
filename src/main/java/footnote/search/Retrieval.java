package footnote.search;

import java.time.Duration;
import java.util.List;

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
}
