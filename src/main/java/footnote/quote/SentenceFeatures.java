package footnote.quote;

import java.util.List;

/**
 * What can be seen of a sentence that may answer a question.
 *
 * <p>The weights are those of a listwise softmax regression (Cao et al. 2007), fitted by {@code footnote.measure}'s
 * {@code weights} on half a of OneStopQA's news and SQuAD 2.0's dev part (both CC BY-SA 4.0) and of ClapNQ (Apache-2.0): a
 * difference of scores is the logarithm of how much likelier one sentence is.
 *
 * @param cosine of its vector and the question's; the mean of it and the one before where it leans on that one and that is higher
 * @param coverage the share of the question's stems that it holds, weighted by idf
 * @param context the same with those of the sentence before it, unless it is a table's row, of its heading and of the title
 * @param neighbour the best cosine of the sentences beside it and of its heading
 * @param cue 1 where it holds the kind of thing that is asked for, and not by repeating the question; else 0
 * @param heading 1 where it is one, else 0
 * @param passage its passage's score
 * @param otherNumber 1 where its context lacks a number of the question, else 0
 * @param otherAccount 1 where a figure is asked for, such as that of profits, and it tells of sales instead, or of another quarter, else 0
 * @param otherSection 1 where another heading of the passage has a word of the question that neither it nor its own heading has, else 0
 * @param otherCondition 1 where a figure is asked for, and it tells one for a case of which the question has no word, else 0
 * @param otherParty 1 where it says of another what they may or must do than the question, else 0
 * @param below 1 where it is the first below a heading that says what is asked and little else, else 0
 * @param referral 1 where it only says whom to ask, or where to read on, and that isn't asked, else 0
 * @param leftOut 1 where it has a word of what the question leaves out, else 0
 */
record SentenceFeatures(
        double cosine,
        double coverage,
        double context,
        double neighbour,
        double cue,
        double heading,
        double passage,
        double otherNumber,
        double otherAccount,
        double otherSection,
        double otherCondition,
        double otherParty,
        double below,
        double referral,
        double leftOut) {

    /**
     * Chosen by hand, as are those of coverage and cue, on these sets and on folders of our own, since a sentence's vector is made below
     * its article's title: it knows more of what a sentence tells than its words do. Fitted without one they were 6.57, 2.26 and 1.44.
     */
    private static final double COSINE = 12;

    private static final double COVERAGE = 1;
    private static final double CONTEXT = 3.97;
    private static final double NEIGHBOUR = 0.51;
    private static final double CUE = 1.05;
    private static final double HEADING = -0.66;
    private static final double PASSAGE = 4.55;

    /** Set by hand: a sentence of another year, or of another figure, answers another question. */
    private static final double OTHER_NUMBER = -1;

    /** By hand, too: readers take the figure of one for that of the other. */
    private static final double OTHER_ACCOUNT = -2;

    private static final double OTHER_SECTION = -1.5;

    /** Set by hand: readers take the one's duty for the other's. */
    private static final double OTHER_PARTY = -3;

    /** Set by hand: the figure of a special case answers less than the rule's. */
    private static final double OTHER_CONDITION = -1;

    /** Set by hand: answers to questions that many ask begin below them. */
    private static final double BELOW = 2;

    /** Set by hand: it fits each question about its subject, and tells nothing. */
    private static final double REFERRAL = -1.5;

    /** Set by hand: who asks what there is besides knows of the one. */
    private static final double LEFT_OUT = -1.5;

    /** All of them, in their order. */
    List<Double> values() {
        return List.of(
                cosine,
                coverage,
                context,
                neighbour,
                cue,
                heading,
                passage,
                otherNumber,
                otherAccount,
                otherSection,
                otherCondition,
                otherParty,
                below,
                referral,
                leftOut);
    }

    double score() {
        return COSINE * cosine
                + COVERAGE * coverage
                + CONTEXT * context
                + NEIGHBOUR * neighbour
                + CUE * cue
                + HEADING * heading
                + PASSAGE * passage
                + OTHER_NUMBER * otherNumber
                + OTHER_ACCOUNT * otherAccount
                + OTHER_SECTION * otherSection
                + OTHER_CONDITION * otherCondition
                + OTHER_PARTY * otherParty
                + BELOW * below
                + REFERRAL * referral
                + LEFT_OUT * leftOut;
    }
}
