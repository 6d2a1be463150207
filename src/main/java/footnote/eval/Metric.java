package footnote.eval;

/** What is measured of single questions; the figure is the mean, unless it says otherwise. */
enum Metric {
    /** An article that answers it is the first, or has a passage that is. */
    ARTICLE_HIT_1("article hit@1"),
    ARTICLE_HIT_5("article hit@5"),
    ARTICLE_NDCG_10("article nDCG@10"),
    /** The first passage holds the wanted words. */
    PASSAGE_HIT_1("passage hit@1"),
    PASSAGE_HIT_5("passage hit@5"),

    /** The best sentence is a right one, whether or not it would be quoted. */
    QUOTE_1("right in best sentence"),
    QUOTE_2("right in best 2"),
    QUOTE_3("right in best 3"),
    QUOTE_1_WORDS("words of best sentence"),
    QUOTE_2_WORDS("words of best 2"),
    QUOTE_3_WORDS("words of best 3"),

    /** Of the answerable. */
    ANSWERED("answered, of answerable"),
    /** Of the others. */
    REFUSED("refused, of unanswerable"),
    /** Of the given answers to answerable questions. */
    RIGHT("right, of answered"),
    WORDS("words quoted"),
    /** Of the citations: the cited words stand in the article where they are said to. */
    EXACT("citations exact"),
    /** Answered rightly where there is an answer, refused where there is none. */
    CORRECT("correct, of all"),

    RETRIEVAL_MS("finding"),
    ANSWER_MS("whole answer");

    private final String label;

    Metric(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
