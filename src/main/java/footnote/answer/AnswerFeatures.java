package footnote.answer;

/**
 * What tells whether passages hold an answer.
 *
 * <p>The weights are those of a logistic regression, fitted by {@code footnote.measure}'s {@code weights} on half a of SQuAD
 * 2.0's dev part (CC BY-SA 4.0) and ClapNQ (Apache-2.0), with their unanswerable questions, and of OneStopQA's news (CC BY-SA
 * 4.0), with the right articles taken away. Another year or country, an opposite, no number where one is asked for, and no
 * word of the question at all are so rare there that their weights are set by hand, and the others fitted beside them; so is that
 * of the corpus's size, which differs too little among three sets: in a larger one the best wrong passage is nearer by chance.
 *
 * @param meaning how near the best passage is in meaning
 * @param logPassages the logarithm of the number of passages in the corpus
 * @param uncovered the share of the question's stems that the best sentence's passage and title lack, weighted by idf
 * @param strange 1 where they hold none of its stems, else 0
 * @param missingNames the share of the question's names that they lack
 * @param otherNumber 1 where the best sentence, its neighbours and the title lack a number of the question and the sentence
 *     holds another, else 0
 * @param otherYear 1 where they lack a year of the question, or the passage lacks a code of it and holds another of its form, else 0
 * @param uncounted 1 where they lack the thing that the question asks the number of, else 0
 * @param otherCountry 1 where they lack a country of the question and the sentence names another, or the passage lacks it and
 *     names several, else 0
 * @param noNumber 1 where a number or a share is asked for and the sentence holds none, else 0
 * @param noTime 1 where a time is asked for and the sentence holds none that the question doesn't hold itself, else 0
 * @param undenied 1 where the question denies something and the sentence nothing, else 0: it is found all the same
 * @param opposite 1 where the sentence holds an opposite in place of a word of the question, else 0
 * @param leastMatch how near the question's least matched word comes in meaning to a word of the sentence or the title, a
 *     cosine
 */
record AnswerFeatures(
        double meaning,
        double logPassages,
        double uncovered,
        double strange,
        double missingNames,
        double otherNumber,
        double otherYear,
        double uncounted,
        double otherCountry,
        double noNumber,
        double noTime,
        double undenied,
        double opposite,
        double leastMatch) {

    static final double LOG_PASSAGES = -0.47;
    private static final double BIAS = -3.13;
    private static final double MEANING = 7.2;
    private static final double UNCOVERED = -2.84;
    static final double STRANGE = -1.5;
    private static final double MISSING_NAMES = -1.17;
    private static final double OTHER_NUMBER = -2.29;
    static final double OTHER_YEAR = -4;
    private static final double UNCOUNTED = -0.93;
    static final double OTHER_COUNTRY = -3.5;
    static final double NO_NUMBER = -4;
    private static final double NO_TIME = -0.76;
    private static final double UNDENIED = -2.27;
    static final double OPPOSITE = -2;
    private static final double LEAST_MATCH = 4.38;

    /** Hardly a least match is below or above these, each the lower the more words the passage lacks. */
    private static final double NO_MATCH = 0.44;

    private static final double NO_MATCH_UNCOVERED = -0.12;
    private static final double FULL_MATCH = 0.9;
    private static final double FULL_MATCH_UNCOVERED = -0.3;

    /** As of a sentence about something else. */
    private static final double POOR_MATCH = 0.4;

    /** The same with another least match, or the nearest that is likely where so much is uncovered. */
    AnswerFeatures matched(double least) {
        return new AnswerFeatures(
                meaning,
                logPassages,
                uncovered,
                strange,
                missingNames,
                otherNumber,
                otherYear,
                uncounted,
                otherCountry,
                noNumber,
                noTime,
                undenied,
                opposite,
                Math.clamp(
                        least,
                        NO_MATCH + NO_MATCH_UNCOVERED * uncovered,
                        FULL_MATCH + FULL_MATCH_UNCOVERED * uncovered));
    }

    /** The logarithm of the odds that there is an answer, by what the question is about alone. */
    double topic() {
        return BIAS
                + MEANING * meaning
                + LOG_PASSAGES * logPassages
                + UNCOVERED * uncovered
                + STRANGE * strange
                + MISSING_NAMES * missingNames
                + LEAST_MATCH * POOR_MATCH;
    }

    /** The logarithm of the odds that there is an answer. */
    double logOdds() {
        return topic()
                + OTHER_NUMBER * otherNumber
                + OTHER_YEAR * otherYear
                + UNCOUNTED * uncounted
                + OTHER_COUNTRY * otherCountry
                + NO_NUMBER * noNumber
                + NO_TIME * noTime
                + UNDENIED * undenied
                + OPPOSITE * opposite
                + LEAST_MATCH * (leastMatch - POOR_MATCH);
    }
}
