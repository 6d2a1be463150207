package footnote.quote;

import footnote.search.WordMatch;

/**
 * What tells whether passages hold an answer.
 *
 * <p>The weights are those of a logistic regression, fitted by {@code footnote.measure}'s {@code weights} on half a of SQuAD
 * 2.0's dev part (CC BY-SA 4.0) and ClapNQ (Apache-2.0), with their unanswerable questions, and of OneStopQA's news (CC BY-SA
 * 4.0), with the right articles taken away. Another year or country, an opposite and no number or time where one is asked for are so rare there
 * that their weights are set by hand, and the others fitted beside them; so is that of the corpus's size, which differs too little among
 * three sets: in a larger one the best wrong passage is nearer by chance; and that of what is asked for and isn't named or hasn't happened, and of names
 * that are missing, chosen on half a of these sets and on folders of our own; likewise, on the whole sets, those of meaning and match, of which
 * the regression knew the best sentence's part and the least matched word alone.
 *
 * @param meaning how near the best passage is in meaning, without its title
 * @param logPassages the logarithm of the number of passages in the corpus
 * @param uncovered the share of the question's stems that the best sentence's passage and title lack, weighted by idf, beyond the fifth
 *     that is often told in other words; of those that no article has half where the passage is near in meaning
 * @param missingNames the share of the question's names that they lack; one that another passage has counts half
 * @param otherNumber 1 where the best sentence, its neighbours, heading and title lack a number of the question and the
 *     sentence or its heading holds another, or the passage tells of another in the order of those that the question asks one of ("the
 *     second session"), else 0
 * @param otherYear 1 where they lack a year of the question, or the sentence names another where no time is asked for, or the passage lacks a code of it and holds another of its form, else 0
 * @param uncounted 1 where they lack the thing that the question asks the number of, else 0
 * @param otherCountry 1 where they lack a country of the question and the sentence or what stands around it names another, or the passage
 *     lacks it and names several; where it is a table's row and lacks, with what stands over it, a name of the question; where another
 *     article that was found has such a name in its title; where a figure or a time is asked for and the sentence begins with another name;
 *     where it names a thing whose name begins alike; or where another heading of the passage has a word of the question; else 0
 * @param noNumber 1 where a number, a share, a price, pay, an age, a measure or a phone number is asked for and the sentence holds none, else 0
 * @param noTime 1 where a time is asked for and the sentence holds none that the question doesn't hold itself, else 0
 * @param untold 1 where the quotation tells nothing of the time that is asked for, says the question again without the place or the
 *     reason, tells of the role whose name is asked for and names nobody, holds nobody's words where those are asked for, or tells what is
 *     asked the reason of as the reason of something else, else 0
 * @param undenied 1 where the question, unless it asks why, denies something and the sentence nothing, else 0: it is found all the same
 * @param opposite 1 where the sentence holds an opposite in place of a word of the question, else 0
 * @param unnamed 1 where the best sentence, its neighbours, heading and title lack the role, the relation or the thing that the
 *     question asks the name or the number of or compares something with, or the one word that it asks of a name, the less the nearer one of their words comes
 *     in meaning, else 0
 * @param unhappened 1 where the question asks about an event that the passage has no word for, or has only as refused, threatened,
 *     demanded or denied, else 0
 * @param match how well the sentence with its heading and title matches the question's words, {@linkplain WordMatch#evenly evenly}
 */
record AnswerFeatures(
        double meaning,
        double logPassages,
        double uncovered,
        double missingNames,
        double otherNumber,
        double otherYear,
        double uncounted,
        double otherCountry,
        double noNumber,
        double noTime,
        double untold,
        double undenied,
        double opposite,
        double unnamed,
        double unhappened,
        double match) {

    static final double LOG_PASSAGES = -0.47;
    private static final double BIAS = -6.6;
    private static final double MEANING = 8.5;
    private static final double UNCOVERED = -3.54;
    static final double MISSING_NAMES = -2.5;
    private static final double OTHER_NUMBER = -2.39;
    static final double OTHER_YEAR = -4;
    private static final double UNCOUNTED = -0.1;
    static final double OTHER_COUNTRY = -3.5;
    static final double NO_NUMBER = -4;
    private static final double NO_TIME = -0.83;
    static final double UNTOLD = -4;
    private static final double UNDENIED = -2.62;
    static final double OPPOSITE = -2;
    static final double UNNAMED = -3;
    static final double UNHAPPENED = -3.5;
    private static final double MATCH = 8;

    /** Hardly a match is below or above these, each the lower the more words the passage lacks. */
    private static final double NO_MATCH = 0.51;

    private static final double NO_MATCH_UNCOVERED = -0.22;
    private static final double FULL_MATCH = 0.87;
    private static final double FULL_MATCH_UNCOVERED = -0.39;

    /** So near comes another word for the thing that is asked for: "staff" for "employees". */
    private static final double NAMED = 0.6;

    /** And so near a word for something else. */
    private static final double OTHER = 0.45;

    /** As of a sentence about something else. */
    private static final double POOR_MATCH = 0.53;

    /**
     * The same with another match, or the nearest that is likely where so much is uncovered.
     *
     * @param sought the match of what the question asks for, which counts where its word is lacking
     */
    AnswerFeatures matched(WordMatch match, double sought) {
        return new AnswerFeatures(
                meaning,
                logPassages,
                uncovered,
                missingNames,
                otherNumber,
                otherYear,
                uncounted,
                otherCountry,
                noNumber,
                noTime,
                untold,
                undenied,
                opposite,
                unnamed * Math.clamp((NAMED - sought) / (NAMED - OTHER), 0, 1),
                unhappened,
                Math.clamp(
                        match.evenly(),
                        NO_MATCH + NO_MATCH_UNCOVERED * uncovered,
                        FULL_MATCH + FULL_MATCH_UNCOVERED * uncovered));
    }

    /** The logarithm of the odds that there is an answer, by what the question is about alone. */
    double topic() {
        return BIAS
                + MEANING * meaning
                + LOG_PASSAGES * logPassages
                + UNCOVERED * uncovered
                + MISSING_NAMES * missingNames
                + MATCH * POOR_MATCH;
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
                + UNTOLD * untold
                + UNDENIED * undenied
                + OPPOSITE * opposite
                + UNNAMED * unnamed
                + UNHAPPENED * unhappened
                + MATCH * (match - POOR_MATCH);
    }
}
