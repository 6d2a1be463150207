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

    /** Of an article of more texts than {@link #ENOUGH_TEXTS}, so many go together, and then others may have their turn. */
    private static final int PORTION = 32;

    /** One of them writes what the other reads, and sharing the writing of a few articles would cost more than it saves. */
    private static final int FEW_CORES = 2;

    /** In vectors, of 1.5 KB each. */
    private static final int MOST_RECENT = 5_000;

    private final PassageIndex index;
    private final Embedder embedder;
    private final List<ArticleBlock> blocks = new ArrayList<>();
    private final Map<TitledText, float[]> known = new HashMap<>();
    private final Map<TitledText, float[]> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TitledText, float[]> eldest) {
            return size() > MOST_RECENT;
        }
    };
    private final Map<TitledText, float[]> begun = new HashMap<>();
    private String begunSha256 = "";
    private int texts;

    Batch(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /**
     * Embeds a long article before it is added, a portion at least; others are embedded when they are written.
     *
     * @param earlier articles of the index that may hold the same texts
     * @param deadline of {@link System#nanoTime}
     * @return whether the article may be added; the next call goes on where this one ended
     */
    boolean prepare(ArticleBlock block, Set<String> earlier, long deadline) {
        if (block.texts().size() < ENOUGH_TEXTS) {
            return true;
        }
        if (!begunSha256.equals(block.entry().sha256())) {
            begun.clear();
            begunSha256 = block.entry().sha256();
            earlier.forEach(id -> begun.putAll(index.vectors(id)));
        }
        List<TitledText> missing = missing(block, begun);
        int done = 0;
        while (done < missing.size()) {
            List<TitledText> portion = missing.subList(done, Math.min(done + PORTION, missing.size()));
            embed(portion, begun);
            done += portion.size();
            if (done < missing.size() && System.nanoTime() >= deadline) {
                return false;
            }
        }
        return true;
    }

    /** Embeds what an article that may be added soon says anew, a portion at most. */
    void foresee(ArticleBlock block) {
        Map<TitledText, float[]> there =
                new HashMap<>(index.vectors(block.entry().id()));
        embed(missing(block, there).stream().limit(PORTION).toList(), recent);
    }

    /** @param earlier articles of the index that may hold the same texts */
    void add(ArticleBlock block, Set<String> earlier) {
        if (block.entry().sha256().equals(begunSha256)) {
            known.putAll(begun);
        } else {
            earlier.forEach(id -> known.putAll(index.vectors(id)));
        }
        texts += block.texts().size();
        blocks.add(block);
    }

    boolean isFull() {
        return texts >= ENOUGH_TEXTS;
    }

    void flush() throws IOException {
        Set<TitledText> missing = new LinkedHashSet<>();
        blocks.forEach(block -> missing.addAll(missing(block, known)));
        embed(List.copyOf(missing), known);
        missing.forEach(text -> recent.put(text, known.get(text)));
        write();
        if (blocks.stream().anyMatch(block -> block.entry().sha256().equals(begunSha256))) {
            begun.clear();
            begunSha256 = "";
        }
        clear();
    }

    /** The texts without a vector, when those that were embedded lately have been added to what is known. */
    private List<TitledText> missing(ArticleBlock block, Map<TitledText, float[]> known) {
        for (TitledText text : block.texts()) {
            float[] vector = recent.get(text);
            if (vector != null) {
                known.putIfAbsent(text, vector);
            }
        }
        return block.texts().stream().filter(text -> !known.containsKey(text)).toList();
    }

    private void embed(List<TitledText> texts, Map<TitledText, float[]> into) {
        Iterator<float[]> vectors = embedder.embed(
                        texts.stream().flatMap(text -> text.wordings().stream()).toList())
                .iterator();
        texts.forEach(text -> into.put(text, text.vector(vectors)));
    }

    /**
     * On all cores but where they are few, since others read meanwhile; where one article can't be written, the others are done all the same
     * before that is told.
     */
    private void write() throws IOException {
        Queue<IOException> faults = new ConcurrentLinkedQueue<>();
        boolean few = Runtime.getRuntime().availableProcessors() <= FEW_CORES;
        (few ? blocks.stream() : blocks.parallelStream()).forEach(block -> {
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
