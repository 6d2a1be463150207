package footnote.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/**
 * A text that has a vector, and its article's title, which stands above it. Alone, "It opened in May" tells of nothing; but the longer a
 * title is, the more does a text below it tell of what the whole article tells. So its vector lies between that of the text and that of
 * the text below the title, the nearer to the first the longer the title is beside the text.
 *
 * @param title empty where the text stands for itself
 */
record TitledText(String title, String text) {

    /** So many characters of a title are read above a sentence, which the rest would take the place of. */
    private static final int LONGEST_TITLE = 160;

    /** How much more than a title's share of the characters that of the text alone is, up to the most. */
    private static final double ALONE = 1.5;

    private static final double MOST = 0.75;

    TitledText {
        title = title.isBlank() ? "" : title.substring(0, Math.min(title.length(), LONGEST_TITLE)) + ". ";
    }

    /** That of the text alone: a batch holds few titles, and each above many texts. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** What is read to make its vector. */
    List<String> wordings() {
        return title.isEmpty() ? List.of(text) : List.of(text, title + text);
    }

    /** @param wordings vectors of its wordings, the next ones of which are taken */
    float[] vector(Iterator<float[]> wordings) {
        float[] alone = wordings.next();
        if (title.isEmpty()) {
            return alone;
        }
        float[] below = wordings.next();
        double share = Math.min(MOST, ALONE * title.length() / (title.length() + text.length()));
        float[] between = new float[alone.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = (float) (share * alone[i] + (1 - share) * below[i]);
        }
        return VectorUtil.l2normalize(between);
    }
}
