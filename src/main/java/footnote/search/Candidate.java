package footnote.search;

/**
 * A passage that may be found for one wording of a question.
 *
 * @param doc its document in the index
 * @param cosine of its vector and the question's
 * @param best the same of its best sentence
 * @param match BM25 over the sum of the question's idf
 * @param titled whether its title names what the wording asks about
 */
record Candidate(int doc, double cosine, double best, double match, boolean titled) {

    private static final double MEANING = 3;

    /** How near it is in meaning: the mean of both cosines. */
    double meaning() {
        return (cosine + best) / 2;
    }

    /** What it is chosen by, before its words are looked at one by one. */
    double first(SearchMode mode) {
        return (mode.isByMeaning() ? MEANING * meaning() : 0) + (mode.isByWords() ? match : 0);
    }
}
