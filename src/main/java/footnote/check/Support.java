package footnote.check;

import java.util.List;

/**
 * How well the cited words carry a sentence.
 *
 * @param score 0 to 1
 * @param missing what the sentence, or the question that it answers in a word, says and the cited words don't, as it writes it
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

    /** The same, with a claim's words of content for missing where the cited ones hold them all, and don't say it of each other. */
    public Support named(Claim claim) {
        if (verdict == Verdict.SUPPORTED || !missing.isEmpty()) {
            return this;
        }
        List<String> content = claim.content();
        return new Support(
                verdict, score, content.isEmpty() ? List.of(claim.text().strip()) : content);
    }

    public Support {
        missing = List.copyOf(missing);
    }
}
