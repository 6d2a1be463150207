package footnote.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An embedding model without a model: each word has a direction of its own, and a text is the sum of its words. Texts that
 * share words are near. It is as fast as reading the text, always says the same, and counts what it is given.
 */
public class WordVectors implements EmbeddingModel {

    private static final int DIMENSIONS_A_WORD = 24;

    private final AtomicInteger embedded = new AtomicInteger();

    /** An embedder of such vectors. */
    public static Embedder embedder() {
        return new Embedder(new WordVectors());
    }

    /** An embedder of such vectors that the machine has no memory for, the first few times. */
    public static Embedder embedder(AtomicInteger failures) {
        return new Embedder(new WordVectors() {
            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
                if (failures.getAndDecrement() > 0) {
                    throw new OutOfMemoryError("no room");
                }
                return super.embedAll(texts);
            }
        });
    }

    /** How many texts it has embedded. */
    int embedded() {
        return embedded.get();
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        embedded.addAndGet(texts.size());
        return Response.from(texts.stream()
                .map(text -> Embedding.from(vector(text.text().replace(Embedder.INSTRUCTION, ""))))
                .toList());
    }

    /** The vector of a text, of length 1. */
    public static float[] vector(String text) {
        float[] vector = new float[Embedder.DIMENSIONS];
        WordHashes.of(text, (hash, length) -> add(vector, hash, length));
        return SampledVectors.normalised(vector);
    }

    /** Short words are common ones, and tell little. */
    private static void add(float[] vector, int hash, int length) {
        float weight = Math.min(length, 10) / 10f;
        SplittableRandom random = new SplittableRandom(hash);
        for (int i = 0; i < DIMENSIONS_A_WORD; i++) {
            vector[random.nextInt(vector.length)] += random.nextBoolean() ? weight : -weight;
        }
    }
}
