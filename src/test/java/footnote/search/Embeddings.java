package footnote.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The embedding model, loaded once for all tests; it reads each text of an article once. */
public final class Embeddings {

    private Embeddings() {}

    private static final class Loaded {
        private static final Embedder EMBEDDER = Embedder.load(Remembering::new);
    }

    public static Embedder embedder() {
        return Loaded.EMBEDDER;
    }

    /** Reads for one at a time, so that who comes next finds what was read for the last. */
    private static final class Remembering implements EmbeddingModel {

        private final EmbeddingModel model;
        private final Map<TextSegment, Embedding> known = new HashMap<>();

        Remembering(EmbeddingModel model) {
            this.model = model;
        }

        @Override
        public synchronized Response<List<Embedding>> embedAll(List<TextSegment> texts) {
            List<TextSegment> unknown = texts.stream()
                    .filter(text -> !known.containsKey(text))
                    .distinct()
                    .toList();
            if (!unknown.isEmpty()) {
                List<Embedding> read = model.embedAll(unknown).content();
                for (int i = 0; i < read.size(); i++) {
                    known.put(unknown.get(i), read.get(i));
                }
            }
            return Response.from(texts.stream().map(known::get).toList());
        }
    }
}
