package footnote.eval.figure;

import java.util.Locale;

/** What is measured of a single question: a share of 0 to 1, unless it says otherwise. */
public enum Metric {
    /** An article that answers it is the first, or has a passage that is. */
    ARTICLE_HIT_1,
    ARTICLE_HIT_5,
    ARTICLE_HIT_10,
    ARTICLE_NDCG_10,
    /** The first passage holds the wanted words. */
    PASSAGE_HIT_1,
    PASSAGE_HIT_5,
    PASSAGE_HIT_10,
    PASSAGE_NDCG_10,

    /** Of a follow-up, searched as it was asked alone. */
    RAW_ARTICLE_HIT_1,
    RAW_ARTICLE_HIT_5,
    RAW_ARTICLE_NDCG_10,
    RAW_PASSAGE_HIT_5,
    /** Of a follow-up, searched as Footnote does: made to stand alone, and as asked. */
    REWRITTEN_ARTICLE_HIT_1,
    REWRITTEN_ARTICLE_HIT_5,
    REWRITTEN_ARTICLE_NDCG_10,
    REWRITTEN_PASSAGE_HIT_5,

    /** The best sentence is a right one, whether or not it would be quoted. */
    QUOTE_1,
    QUOTE_2,
    QUOTE_3,
    /** How many words it has. */
    QUOTE_1_WORDS,
    QUOTE_2_WORDS,
    QUOTE_3_WORDS,

    /** Of an answerable one. */
    ANSWERED,
    /** Of one without an answer. */
    REFUSED,
    /** Of a given answer to an answerable one. */
    RIGHT,
    /** Answered rightly where there is an answer, refused where there is none. */
    CORRECT,
    /** How many words an answer quotes. */
    WORDS,
    /** The share of an answer's citations whose words stand in the article where they are said to. */
    EXACT,
    /** The share of the citations shown that hold the evidence or the answer. */
    CITATION_PRECISION,
    /** The share of the evidence wanted that is cited; 0 where nothing is answered. */
    CITATION_RECALL,
    /** The language model failed. */
    DEGRADED,

    /** How far the question is above the line from which on it is answered; any number, below the line negative. */
    MARGIN,
    /** The same, were the articles that answer it not there. */
    MARGIN_TAKEN_AWAY,

    /** Milliseconds. */
    SEARCH_MS,
    FIRST_WORDS_MS,
    WHOLE_MS;

    /** Its name for programs. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
