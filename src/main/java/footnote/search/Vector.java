package footnote.search;

import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** What a text means, as a direction in space. Immutable. */
public final class Vector {

    private final float[] values;

    /** @param values of length 1 as a vector */
    Vector(float[] values) {
        this.values = values.clone();
    }

    /** The direction in the middle of two. */
    static float[] between(float[] one, float[] other) {
        float[] between = new float[one.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = one[i] + other[i];
        }
        return VectorUtil.l2normalize(between);
    }

    float[] values() {
        return values.clone();
    }

    /** How near two texts are in meaning: the cosine of their vectors, −1 to 1. */
    public double cosine(Vector other) {
        return VectorUtil.dotProduct(values, other.values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vector vector && Arrays.equals(values, vector.values);
    }

    /** By its first value: what is found is looked up by, and hardly two of its vectors begin alike. */
    @Override
    public int hashCode() {
        return Float.hashCode(values[0]);
    }
}
