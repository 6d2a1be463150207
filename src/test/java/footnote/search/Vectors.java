package footnote.search;

import footnote.search.analysis.Stems;

/** Vectors without a model: texts that share words are near. */
public final class Vectors {

    private static final int DIMENSIONS = 97;

    private Vectors() {}

    /** What a question means, to be compared with what sentences do. */
    public static Vector ofQuestion(String question, Embedder embedder) {
        return new Vector(embedder.embedQuestion(question));
    }

    /** What a text means that is the same as another as a whole, and has one word at this cosine to that of a text at 1. */
    public static Meaning like(String text, double word) {
        return new Meaning(of(text), new float[][] {{(float) word, (float) Math.sqrt(1 - word * word)}});
    }

    public static Vector of(String text) {
        float[] values = new float[DIMENSIONS];
        for (String stem : Stems.of(text)) {
            values[Math.floorMod(stem.hashCode(), DIMENSIONS)] += 1;
        }
        double length = 0;
        for (float value : values) {
            length += value * value;
        }
        for (int i = 0; i < DIMENSIONS && length > 0; i++) {
            values[i] /= (float) Math.sqrt(length);
        }
        return new Vector(values);
    }
}
