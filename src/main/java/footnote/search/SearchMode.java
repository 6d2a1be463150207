package footnote.search;

/** By what passages are found. */
public enum SearchMode {
    /** By words and by meaning, each adding to the other. */
    HYBRID,
    /** By words alone: BM25. */
    BM25,
    /** By meaning alone: vectors. */
    VECTORS;

    boolean isByWords() {
        return this != VECTORS;
    }

    boolean isByMeaning() {
        return this != BM25;
    }
}
