package footnote.eval.figure;

/**
 * A figure, and how far chance may have moved it.
 *
 * @param n how many values it is made from
 * @param low the lower end of its 95 % interval (percentile bootstrap, Efron 1979; seeded, so always the same)
 * @param high the upper end
 */
public record Estimate(int n, double value, double low, double high) {

    /** The mean of at least one value. */
    public static Estimate mean(double[] values) {
        return Bootstrap.interval(Statistic.MEAN, new Sample(values));
    }
}
