package footnote.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What tells an article from others in few bytes: the least of the hashes of its shingles, which are its runs of four words,
 * in each of 64 buckets (Broder 1997; one permutation, Li, Owen and Zhang 2012). Immutable.
 */
final class Sketch {

    static final int BUCKETS = 64;

    private static final int SHINGLE_WORDS = 4;

    /** A notice of fewer words looks like the next notice and is no story. */
    private static final int LEAST_SHINGLES = 24;

    private static final int EMPTY = Integer.MAX_VALUE;

    private final int[] least;

    private Sketch(int[] least) {
        this.least = least;
    }

    /** The sketch of a text, of which only letters and digits count; empty where it is too short to tell. */
    static Optional<Sketch> of(String text) {
        int[] least = new int[BUCKETS];
        Arrays.fill(least, EMPTY);
        long[] words = new long[SHINGLE_WORDS];
        int count = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char next = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(next)) {
                word = word * 31 + Character.toLowerCase(next);
            } else if (word != 0) {
                words[count++ % SHINGLE_WORDS] = word;
                word = 0;
                if (count >= SHINGLE_WORDS) {
                    add(words, count, least);
                }
            }
        }
        return count < LEAST_SHINGLES + SHINGLE_WORDS - 1 ? Optional.empty() : Optional.of(new Sketch(least));
    }

    static Sketch of(byte[] stored) {
        int[] least = new int[BUCKETS];
        ByteBuffer.wrap(stored).asIntBuffer().get(least);
        return new Sketch(least);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BUCKETS * Integer.BYTES);
        bytes.asIntBuffer().put(least);
        return bytes.array();
    }

    /** The share of both articles' shingles that stand in each of them, 0 to 1, within about 0.06. */
    double resemblance(Sketch other) {
        int told = 0;
        int same = 0;
        for (int i = 0; i < BUCKETS; i++) {
            told += has(i) || other.has(i) ? 1 : 0;
            same += has(i) && least[i] == other.least[i] ? 1 : 0;
        }
        return told == 0 ? 0 : (double) same / told;
    }

    boolean has(int bucket) {
        return least[bucket] != EMPTY;
    }

    int least(int bucket) {
        return least[bucket];
    }

    /** Adds the shingle of the last words, of which {@code count} were read in all. */
    private static void add(long[] words, int count, int[] least) {
        long shingle = 0;
        for (int i = 0; i < SHINGLE_WORDS; i++) {
            shingle = mixed(shingle + words[(count + i) % SHINGLE_WORDS]);
        }
        int bucket = (int) (shingle >>> 58);
        least[bucket] = Math.min(least[bucket], (int) (shingle & Integer.MAX_VALUE));
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
