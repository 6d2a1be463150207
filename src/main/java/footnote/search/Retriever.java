package footnote.search;

/** Finds the passages that a question is about. Thread-safe. */
public interface Retriever {

    /**
     * The passages that fit a question best.
     *
     * @param question not blank
     * @param limit how many at most, from 1
     */
    Retrieval retrieve(String question, int limit);

    /**
     * How much a stem tells: the inverse document frequency over the passages, as in BM25.
     *
     * @return at least 0; highest for a stem that no passage holds
     */
    double idf(String stem);

    /** What a statement means, to be compared with the sentences that were found. */
    Vector vector(String statement);
}
