package footnote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Articles that are embedded together and then put into the index. A text that the index has a vector of, in an earlier
 * version of the article or under its earlier name, isn't embedded again; nor is one that was embedded lately.
 */
final class Batch {

    /** Keeps all cores at work, and is done in a second or two. */
    private static final int ENOUGH_TEXTS = 128;

    /** In vectors, of 1.5 KB each. */
    private static final int MOST_RECENT = 5_000;

    private final PassageIndex index;
    private final Embedder embedder;
    private final List<ArticleBlock> blocks = new ArrayList<>();
    private final Map<String, float[]> known = new HashMap<>();
    private final Map<String, float[]> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST_RECENT;
        }
    };
    private int texts;

    Batch(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /** @param earlier articles of the index that may hold the same texts */
    void add(ArticleBlock block, Set<String> earlier) {
        earlier.forEach(id -> known.putAll(index.vectors(id)));
        texts += block.texts().size();
        blocks.add(block);
    }

    boolean isFull() {
        return texts >= ENOUGH_TEXTS;
    }

    void flush() throws IOException {
        Set<String> missing = new LinkedHashSet<>();
        for (ArticleBlock block : blocks) {
            for (String text : block.texts()) {
                if (!known.containsKey(text)) {
                    float[] vector = recent.get(text);
                    if (vector == null) {
                        missing.add(text);
                    } else {
                        known.put(text, vector);
                    }
                }
            }
        }
        Iterator<float[]> vectors = embedder.embed(List.copyOf(missing)).iterator();
        for (String text : missing) {
            float[] vector = vectors.next();
            known.put(text, vector);
            recent.put(text, vector);
        }
        write();
        clear();
    }

    /** On all cores; where one article can't be written, the others are done all the same before that is told. */
    private void write() throws IOException {
        Queue<IOException> faults = new ConcurrentLinkedQueue<>();
        blocks.parallelStream().forEach(block -> {
            try {
                index.put(block, known::get);
            } catch (IOException e) {
                faults.add(e);
            }
        });
        if (!faults.isEmpty()) {
            throw faults.element();
        }
    }

    void clear() {
        blocks.clear();
        known.clear();
        texts = 0;
    }
}
