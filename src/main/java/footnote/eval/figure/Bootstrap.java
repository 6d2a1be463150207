package footnote.eval.figure;

import java.util.Arrays;
import java.util.Random;

/** Tells how far chance may have moved a statistic (Efron 1979), always in the same way. */
final class Bootstrap {

    private static final int RESAMPLES = 1_000;
    private static final long SEED = 2026;

    private Bootstrap() {}

    static Estimate interval(Statistic statistic, Sample sample) {
        Random random = new Random(SEED);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            drawn[i] = statistic.of(sample.drawn(random));
        }
        Arrays.sort(drawn);
        return new Estimate(sample.size(), statistic.of(sample), low(drawn), high(drawn));
    }

    /** @param before of the same questions as {@code now}, in the same order */
    static Change paired(Statistic statistic, Sample before, Sample now) {
        double difference = statistic.of(now) - statistic.of(before);
        Random drawing = new Random(SEED);
        Random drawingTheSame = new Random(SEED);
        Random mixing = new Random(SEED);
        Random mixingTheRest = new Random(SEED);
        double[] drawn = new double[RESAMPLES];
        int asGreat = 1;
        for (int i = 0; i < RESAMPLES; i++) {
            drawn[i] = statistic.of(now.drawn(drawing)) - statistic.of(before.drawn(drawingTheSame));
            double byChance = statistic.of(now.mixed(before, mixing)) - statistic.of(before.mixed(now, mixingTheRest));
            asGreat += Math.abs(byChance) >= Math.abs(difference) - 1e-12 ? 1 : 0;
        }
        Arrays.sort(drawn);
        return new Change(
                now.size(),
                statistic.of(before),
                statistic.of(now),
                difference,
                low(drawn),
                high(drawn),
                asGreat / (RESAMPLES + 1.0));
    }

    private static double low(double[] sorted) {
        return sorted[RESAMPLES / 40];
    }

    private static double high(double[] sorted) {
        return sorted[RESAMPLES - 1 - RESAMPLES / 40];
    }
}
