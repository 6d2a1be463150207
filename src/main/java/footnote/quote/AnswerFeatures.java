package footnote.quote;

import footnote.search.WordMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What tells whether passages hold an answer.
 *
 * <p>The weights are those of a logistic regression, fitted by {@code footnote.measure}'s {@code weights} on half a of SQuAD
 * 2.0's dev part (CC BY-SA 4.0) and ClapNQ (Apache-2.0), with their unanswerable questions, and of OneStopQA's news (CC BY-SA
 * 4.0), with the right articles taken away. That of the corpus's size is set by hand, since it differs too little among three sets: in
 * a larger one the best wrong passage is nearer by chance; so is that of what isn't named, and of names that are missing, on half a of
 * these sets and on folders of our own; likewise, on the whole sets, those of meaning and match, of which the regression knew the best
 * sentence's part and the least matched word alone.
 *
 * @param meaning how near the best passage is in meaning, without its title
 * @param logPassages the logarithm of the number of passages in the corpus
 * @param uncovered the share of the question's stems that the best sentence's passage and title lack, weighted by idf, beyond the fifth
 *     that is often told in other words; of those that no article has half where the passage is near in meaning
 * @param missingNames the share of the question's names that they lack; one that another passage has counts half
 * @param unnamed 1 where the best sentence, its neighbours, heading and title lack the role, the relation or the thing that the
 *     question asks the name, the number or the price of, compares something with, or asks whether something covers or is done with, or the one word that it asks of a name; less where one
 *     of their words comes near it in meaning; else 0
 * @param match how well the sentence with its heading and title matches the question's words, {@linkplain WordMatch#evenly evenly}
 * @param doubts what speaks against the sentence
 */
record AnswerFeatures(
        double meaning,
        double logPassages,
        double uncovered,
        double missingNames,
        double unnamed,
        double match,
        Set<Doubt> doubts) {

    static final double LOG_PASSAGES = -0.47;
    static final double MISSING_NAMES = -2.5;
    static final double UNNAMED = -3;
    private static final double BIAS = -6.6;
    private static final double MEANING = 8.5;
    private static final double UNCOVERED = -3.54;
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

    AnswerFeatures {
        doubts = Set.copyOf(doubts);
    }

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
                unnamed * Math.clamp((NAMED - sought) / (NAMED - OTHER), 0, 1),
                Math.clamp(
                        match.evenly(),
                        NO_MATCH + NO_MATCH_UNCOVERED * uncovered,
                        FULL_MATCH + FULL_MATCH_UNCOVERED * uncovered),
                doubts);
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
                + UNNAMED * unnamed
                + MATCH * (match - POOR_MATCH)
                - doubts.stream().mapToDouble(Doubt::weight).sum();
    }

    /** All in numbers: a doubt is 1 or 0. */
    List<Double> values() {
        List<Double> values = new ArrayList<>(List.of(meaning, logPassages, uncovered, missingNames, unnamed, match));
        for (Doubt doubt : Doubt.values()) {
            values.add(doubts.contains(doubt) ? 1.0 : 0);
        }
        return values;
    }
}
