package footnote.quote;

import java.util.Map;

/**
 * What can be seen of a sentence that may answer a question, as a number, and its weight.
 *
 * <p>The weights are those of a listwise softmax regression (Cao et al. 2007), fitted by {@code footnote.measure}'s
 * {@code weights} on half a of OneStopQA's news and SQuAD 2.0's dev part (both CC BY-SA 4.0) and of ClapNQ (Apache-2.0): a
 * difference of scores is the logarithm of how much likelier one sentence is. Those from {@link #OTHER_NUMBER} on are set by hand, and so
 * are those of cosine, coverage and cue, on these sets and on folders of our own, since a sentence's vector is made below its article's
 * title: it knows more of what a sentence tells than its words do. Fitted without one they were 6.57, 2.26 and 1.44.
 */
enum SentenceFeature {
    /** Of its vector and the question's; the mean of it and the one before where it leans on that one and that is higher. */
    COSINE(12),

    /** The share of the question's stems that it holds, weighted by idf. */
    COVERAGE(1),

    /** The same with those of the sentence before it, unless it is a table's row, of its heading and of the title. */
    CONTEXT(3.97),

    /** The best cosine of the sentences beside it and of its heading. */
    NEIGHBOUR(0.51),

    /** 1 where it, or the first item of the list that it leads on to, holds the kind of thing that is asked for, and not by repeating the question. */
    CUE(1.05),

    /** 1 where it is a heading. */
    HEADING(-0.66),

    /** Its passage's score. */
    PASSAGE(4.55),

    /** 1 where its context lacks a number of the question: a sentence of another year answers another question. */
    OTHER_NUMBER(-1),

    /** 1 where it, or what stands over it, is of another code or place in an order: the second match's figures are not the first one's. */
    OTHER_IN_ORDER(-2),

    /** 1 where another heading of the passage has a word of the question that neither it nor its own heading has. */
    OTHER_SECTION(-1.5),

    /** 1 where a figure is asked for, such as that of profits, and it tells of sales instead, or of another quarter. */
    OTHER_ACCOUNT(-2),

    /** 1 where it says of another what they may or must do than the question: readers take the one's duty for the other's. */
    OTHER_PARTY(-3),

    /** 1 where it, or the list that it is of, is the first below a heading that says what is asked and little else: answers to questions that many ask begin there. */
    BELOW(2),

    /** 1 where somebody's age is asked for, and it stands at the name: a figure elsewhere may be that of another. */
    AGE(5),

    /** 1 where it is a line of a sheet whose label names what is asked for, half where it stands in the question or names a column. */
    LABELLED(5),

    /** 1 where it only tells that somebody else asks the same. */
    WONDERED(-4),

    /** 1 where it tells only where something is told, or what a page is about: such a line has the words of many questions. */
    SIGNPOST(-2),

    /** 1 where it is asked what a thing is, and the article that is named after it begins with it. */
    OPENING(3),

    /** 1 where it has a word of what the question leaves out: who asks what there is besides knows of the one. */
    LEFT_OUT(-1.5),

    /** 1 where it is no heading, leads on to no list, denies nothing and has no word that the question lacks, unless its heading tells what is asked, or that is whether something is so. */
    NOTHING_NEW(-4);

    private final double weight;

    SentenceFeature(double weight) {
        this.weight = weight;
    }

    /** How likely a sentence of which all of them are known answers the question, a logarithm of odds. */
    static double score(Map<SentenceFeature, Double> features) {
        double score = 0;
        for (SentenceFeature feature : values()) {
            score += feature.weight * features.getOrDefault(feature, 0.0);
        }
        return score;
    }
}
