package footnote.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/**
 * The vectors of a passage's sentences in one value of the index: for each a scale, and each dimension as one signed byte. A
 * quarter of the room of floats; a cosine is off by less than 0.003.
 */
final class PackedVectors {

    private static final int LENGTH = Float.BYTES + Embedder.DIMENSIONS;

    private PackedVectors() {}

    static BytesRef pack(List<float[]> vectors) {
        ByteBuffer bytes = ByteBuffer.allocate(
                vectors.stream().mapToInt(vector -> Float.BYTES + vector.length).sum());
        for (float[] vector : vectors) {
            float most = 0;
            for (float value : vector) {
                most = Math.max(most, Math.abs(value));
            }
            float scale = most == 0 ? 1 : most / Byte.MAX_VALUE;
            bytes.putFloat(scale);
            for (float value : vector) {
                bytes.put((byte) Math.round(value / scale));
            }
        }
        return new BytesRef(bytes.array());
    }

    /** The best cosine of any of the vectors with one of length 1; −1 where there are none. Nothing is unpacked for it. */
    static double best(BytesRef packed, float[] vector) {
        double best = -1;
        int end = packed.offset + packed.length;
        for (int at = packed.offset; at < end; at += LENGTH) {
            best = Math.max(best, cosine(packed.bytes, at + Float.BYTES, vector));
        }
        return best;
    }

    /** Four sums side by side, as a processor adds them; the scale is in both length and product. */
    private static double cosine(byte[] bytes, int from, float[] vector) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int square = 0;
        for (int i = 0; i < Embedder.DIMENSIONS; i += 4) {
            byte first = bytes[from + i];
            byte second = bytes[from + i + 1];
            byte third = bytes[from + i + 2];
            byte fourth = bytes[from + i + 3];
            a += first * vector[i];
            b += second * vector[i + 1];
            c += third * vector[i + 2];
            d += fourth * vector[i + 3];
            square += first * first + second * second + third * third + fourth * fourth;
        }
        return square == 0 ? 0 : (a + b + c + d) / Math.sqrt(square);
    }

    /** The vectors, in order, each of length 1. */
    static List<float[]> unpack(BytesRef packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length);
        List<float[]> vectors = new ArrayList<>(packed.length / LENGTH);
        while (bytes.hasRemaining()) {
            float scale = bytes.getFloat();
            float[] vector = new float[Embedder.DIMENSIONS];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = bytes.get() * scale;
            }
            VectorUtil.l2normalize(vector, false);
            vectors.add(vector);
        }
        return vectors;
    }
}
