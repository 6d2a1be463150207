package footnote.search;

import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;

/** What a text means, read once: as a whole, and each of its words as it is meant there. Immutable. */
public final class Meaning {

    private final Vector whole;
    private final float[][] words;

    /** @param words of length 1, like the whole */
    Meaning(Vector whole, float[][] words) {
        this.whole = whole;
        this.words = words;
    }

    /** @param tokens what a model makes of each, of any length; the first stands for the whole text, the last for its end */
    static Meaning of(float[][] tokens) {
        Arrays.stream(tokens).forEach(VectorUtil::l2normalize);
        return new Meaning(new Vector(tokens[0]), Arrays.copyOfRange(tokens, 1, Math.max(1, tokens.length - 1)));
    }

    /** Of a text whose words can't be told apart. */
    static Meaning of(Vector whole) {
        return new Meaning(whole, new float[][] {whole.values()});
    }

    public Vector whole() {
        return whole;
    }

    /** Whether the text is a word that its model knows, rather than one that is put together from parts. */
    boolean isOfOneWord() {
        return words.length == 1;
    }

    /** How near both texts are as wholes: the cosine of their vectors, −1 to 1. */
    public double cosine(Meaning other) {
        return whole.cosine(other.whole);
    }

    /** How near the text is as a whole to another, −1 to 1. */
    public double cosine(Vector other) {
        return whole.cosine(other);
    }

    /** How well a text matches the words of this one. */
    public WordMatch match(Meaning text) {
        return WordMatch.of(words, text.words);
    }
}
