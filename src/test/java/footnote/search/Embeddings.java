package footnote.search;

/** The embedding model, loaded once for all tests. */
public final class Embeddings {

    private Embeddings() {}

    private static final class Loaded {
        private static final Embedder EMBEDDER = Embedder.load();
    }

    public static Embedder embedder() {
        return Loaded.EMBEDDER;
    }
}
