package footnote.eval.figure;

import java.util.Arrays;

/** The area under the curve of true against false positives (Hanley and McNeil 1982). */
final class Auroc {

    private Auroc() {}

    /**
     * How often one of {@code higher} is above one of {@code lower}, a tie counting half.
     *
     * @param higher at least one
     * @param lower at least one
     * @return 0 to 1; 0.5 is chance
     */
    static double of(double[] higher, double[] lower) {
        double[] sorted = lower.clone();
        Arrays.sort(sorted);
        double above = 0;
        for (double value : higher) {
            above += (before(sorted, value) + before(sorted, Math.nextUp(value))) / 2.0;
        }
        return above / higher.length / lower.length;
    }

    /** How many of the sorted values are below {@code bound}. */
    private static int before(double[] sorted, double bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
