package footnote.search;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.apache.lucene.util.VectorUtil;

/**
 * How near the words of a question come in meaning to those of a text, each as it is meant where it stands (late interaction,
 * Khattab and Zaharia 2020).
 *
 * @param least the best cosine of the word that is matched least, −1 to 1
 * @param mean of the best cosines of all its words, −1 to 1
 */
public record WordMatch(double least, double mean) {

    /** Of words that can't be told apart. */
    public static WordMatch whole(double cosine) {
        return new WordMatch(cosine, cosine);
    }

    /** The mean of both, to which the least matched word counts as much as all of them. */
    public double evenly() {
        return (least + mean) / 2;
    }

    /** @param question vectors of length 1, one a word, like those of the text; without any nothing is matched */
    static WordMatch of(float[][] question, float[][] text) {
        if (question.length == 0 || text.length == 0) {
            return whole(0);
        }
        DoubleSummaryStatistics best = Arrays.stream(question)
                .mapToDouble(word -> Arrays.stream(text)
                        .mapToDouble(other -> VectorUtil.dotProduct(word, other))
                        .max()
                        .orElseThrow())
                .summaryStatistics();
        return new WordMatch(best.getMin(), best.getAverage());
    }
}
