package footnote.check;

/**
 * What can be seen of a claim and the words that carry it best.
 *
 * @param cosine of the claim and the sentence that is nearest in meaning, or what it may be expected to be
 * @param coverage the share of the claim's content that the words hold
 * @param nowhere the share of its content that no sentence of the passages holds
 * @param gap the longest run of its words of content that they lack
 * @param numbers the share of its numbers that stand nowhere in the passages
 * @param names how many of its names stand nowhere in them
 * @param torn whether it puts together what the words say apart
 * @param least how near the claim's least matched word comes in meaning to one of the words; 1 where it wasn't measured
 */
public record Signals(
        double cosine,
        double coverage,
        double nowhere,
        int gap,
        double numbers,
        int names,
        boolean torn,
        double least) {

    Signals withCosine(double measured) {
        return new Signals(measured, coverage, nowhere, gap, numbers, names, torn, least);
    }

    Signals thatIsTorn() {
        return new Signals(cosine, coverage, nowhere, gap, numbers, names, true, least);
    }

    Signals withLeast(double measured) {
        return new Signals(cosine, coverage, nowhere, gap, numbers, names, torn, measured);
    }
}
