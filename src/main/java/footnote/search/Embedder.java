package footnote.search;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns text into vectors with a model that is part of the program: BGE small (Xiao et al. 2023), 384 dimensions, 8 bit.
 * Vectors have length 1, so their dot product is their cosine. Thread-safe.
 */
public final class Embedder {

    /** Names the model in an index, which no other model can search. */
    static final String NAME = "bge-small-en-v1.5-q";

    static final int DIMENSIONS = 384;

    /** The model was trained to find passages with questions that begin so. */
    private static final String INSTRUCTION = "Represent this sentence for searching relevant passages: ";

    /** Invisible, private and unassigned characters, and spaces. */
    private static final Pattern UNREAD = Pattern.compile("[\\p{C}\\p{Z}\\s]*");

    private final EmbeddingModel model;

    private Embedder(EmbeddingModel model) {
        this.model = model;
    }

    /** Loads the model, which takes about a second; asks no address of any network. */
    public static Embedder load() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        Embedder embedder = new Embedder(new BgeSmallEnV15QuantizedEmbeddingModel());
        embedder.embedQuestion("ready");
        return embedder;
    }

    float[] embedQuestion(String question) {
        return model.embed(INSTRUCTION + question).content().vector();
    }

    Vector embedStatement(String statement) {
        return new Vector(model.embed(statement).content().vector());
    }

    /** What statements mean, in order. */
    public List<Vector> embedStatements(List<String> statements) {
        return embed(statements).stream().map(Vector::new).toList();
    }

    /** One vector for each text, in order; the work goes to all cores. */
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return model
                .embedAll(texts.stream()
                        .map(Embedder::legible)
                        .map(TextSegment::from)
                        .toList())
                .content()
                .stream()
                .map(embedding -> embedding.vector())
                .toList();
    }

    /** The model refuses a text in which it reads no character. */
    private static String legible(String text) {
        return UNREAD.matcher(text).matches() ? "." : text;
    }
}
