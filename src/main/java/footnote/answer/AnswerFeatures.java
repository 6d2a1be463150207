package footnote.answer;

/**
 * What tells whether passages hold an answer.
 *
 * <p>The weights are those of a logistic regression, fitted by {@code footnote.measure}'s {@code weights} on half a of SQuAD
 * 2.0's dev part (CC BY-SA 4.0) and ClapNQ (Apache-2.0), with their unanswerable questions, and of OneStopQA's news (CC BY-SA
 * 4.0), with the right articles taken away. Another year, no number where one is asked for, and no word of the question at all are
 * so rare there that their weights are set by hand; so is that of the corpus's size, which differs too little among three sets: in a larger one the
 * best wrong passage is nearer by chance.
 *
 * @param meaning how near the best passage is in meaning
 * @param logPassages the logarithm of the number of passages in the corpus
 * @param uncovered the share of the question's stems that the best sentence's passage and title lack, weighted by idf
 * @param strange 1 where they hold none of its stems, else 0
 * @param missingNames the share of the question's names that they lack
 * @param otherNumber 1 where the best sentence, its neighbours and the title lack a number of the question, else 0
 * @param otherYear the same of a year
 * @param uncounted 1 where they lack the thing that the question asks the number of, else 0
 * @param otherCountry 1 where they lack a country of the question and the sentence names another, else 0
 * @param noNumber 1 where a number is asked for and the sentence holds none, else 0
 * @param denial 1 where the question denies something, else 0: a sentence without the "not" is found all the same
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
        double denial) {

    static final double LOG_PASSAGES = -0.47;
    private static final double BIAS = -2.87;
    private static final double MEANING = 10.4;
    private static final double UNCOVERED = -2.45;
    private static final double STRANGE = -1.5;
    private static final double MISSING_NAMES = -1.34;
    private static final double OTHER_NUMBER = -1.23;
    private static final double OTHER_YEAR = -4;
    private static final double UNCOUNTED = -1.7;
    private static final double OTHER_COUNTRY = -4.9;
    private static final double NO_NUMBER = -4;
    private static final double DENIAL = -1.74;

    /** The logarithm of the odds that there is an answer, by what the question is about alone. */
    double topic() {
        return BIAS
                + MEANING * meaning
                + LOG_PASSAGES * logPassages
                + UNCOVERED * uncovered
                + STRANGE * strange
                + MISSING_NAMES * missingNames;
    }

    /** The logarithm of the odds that there is an answer. */
    double logOdds() {
        return topic()
                + OTHER_NUMBER * otherNumber
                + OTHER_YEAR * otherYear
                + UNCOUNTED * uncounted
                + OTHER_COUNTRY * otherCountry
                + NO_NUMBER * noNumber
                + DENIAL * denial;
    }
}
