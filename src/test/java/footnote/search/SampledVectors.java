package footnote.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Vectors that lie as the embedding model's do, for a thousandth of the time. A few words at a time of the project's articles
 * are embedded by the model; each word of a text then stands for one of these vectors, their mean left out, with a sign of its
 * own. A text is the sum of its words, so that texts which share words are near, and all of them spread over the directions
 * in which real ones differ: few, where vectors made at random differ in all, so that none is near.
 */
final class SampledVectors implements EmbeddingModel {

    private static final int RUN = 8;
    private static final int STEP = 2;

    private final float[][] directions;

    private SampledVectors(float[][] directions) {
        this.directions = directions;
    }

    static SampledVectors of(Path articles) throws IOException {
        List<String> runs = new ArrayList<>();
        try (var files = Files.walk(articles)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<String> words = List.of(Files.readString(file).split("\\s+"));
                for (int at = 0; at + RUN <= words.size(); at += STEP) {
                    runs.add(String.join(" ", words.subList(at, at + RUN)));
                }
            }
        }
        return new SampledVectors(centred(Embedder.load().embed(runs)));
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        return Response.from(texts.stream()
                .map(text -> Embedding.from(vector(text.text().replace(Embedder.INSTRUCTION, ""))))
                .toList());
    }

    /** The vector of a text, of length 1. */
    float[] vector(String text) {
        float[] vector = new float[Embedder.DIMENSIONS];
        WordHashes.of(text, (hash, length) -> add(vector, hash * 0x9E3779B9, length));
        return normalised(vector);
    }

    /** Short words are common ones, and tell little. */
    private void add(float[] vector, int hash, int length) {
        float weight = Math.min(length, 10) / (hash < 0 ? 10f : -10f);
        float[] direction = directions[(hash >>> 1) % directions.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] += weight * direction[i];
        }
    }

    private static float[][] centred(List<float[]> vectors) {
        float[] mean = new float[Embedder.DIMENSIONS];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        float[][] centred = new float[vectors.size()][];
        for (int v = 0; v < centred.length; v++) {
            centred[v] = vectors.get(v).clone();
            for (int i = 0; i < mean.length; i++) {
                centred[v][i] -= mean[i];
            }
        }
        return centred;
    }

    /** The vector with length 1; any where it has none. */
    static float[] normalised(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        if (square == 0) {
            Arrays.fill(vector, 0, 1, 1);
            return vector;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return vector;
    }
}
