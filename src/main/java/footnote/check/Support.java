package footnote.check;

import java.util.List;

/**
 * How well the cited words carry a sentence.
 *
 * @param score 0 to 1
 * @param missing what the sentence says and the cited words don't, in the sentence's own words
 */
public record Support(Verdict verdict, double score, List<String> missing) {

    /** A quote is its own support. */
    public static final Support VERBATIM = new Support(Verdict.SUPPORTED, 1, List.of());

    /** How a check came out. */
    public enum Verdict {
        SUPPORTED,
        PARTIAL,
        UNSUPPORTED
    }

    public Support {
        missing = List.copyOf(missing);
    }
}
