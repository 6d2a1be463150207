package footnote.eval;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A figure, and how far chance may have moved it.
 *
 * @param n how many values it is made from
 * @param low the lower end of its 95 % interval (percentile bootstrap, Efron 1979; seeded, so always the same)
 * @param high the upper end
 */
public record Measure(String name, int n, double value, double low, double high) {

    private static final int RESAMPLES = 1_000;
    private static final long SEED = 2026;

    /** The mean of at least one value. */
    public static Measure mean(String name, double[] values) {
        return of(name, values, sample -> Arrays.stream(sample).sum() / sample.length);
    }

    /**
     * The value that a share of the values, at least one, is at or below.
     *
     * @param share above 0, at most 1
     */
    static Measure quantile(String name, double[] values, double share) {
        return of(name, values, sample -> {
            double[] sorted = sample.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.ceil(share * sorted.length) - 1];
        });
    }

    /** {@link Auroc}; n counts both. */
    static Measure auroc(String name, double[] higher, double[] lower) {
        Random random = new Random(SEED);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            drawn[i] = Auroc.of(resample(higher, random), resample(lower, random));
        }
        return between(name, higher.length + lower.length, Auroc.of(higher, lower), drawn);
    }

    private static Measure of(String name, double[] values, ToDoubleFunction<double[]> statistic) {
        Random random = new Random(SEED);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            drawn[i] = statistic.applyAsDouble(resample(values, random));
        }
        return between(name, values.length, statistic.applyAsDouble(values), drawn);
    }

    private static double[] resample(double[] values, Random random) {
        double[] sample = new double[values.length];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = values[random.nextInt(values.length)];
        }
        return sample;
    }

    private static Measure between(String name, int n, double value, double[] drawn) {
        Arrays.sort(drawn);
        return new Measure(name, n, value, drawn[RESAMPLES / 40], drawn[RESAMPLES - 1 - RESAMPLES / 40]);
    }
}
