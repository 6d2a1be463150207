package footnote.eval.figure;

import java.util.Arrays;

/** Makes one number of the values of questions, at least one in each group that it looks at. */
@FunctionalInterface
interface Statistic {

    Statistic MEAN = sample -> Arrays.stream(sample.values()).sum() / sample.values().length;

    /** How often a value is above one of the other group: {@link Auroc}. */
    Statistic AUROC = sample -> Auroc.of(sample.values(), sample.against());

    /**
     * The value that a share of the values is at or below.
     *
     * @param share above 0, at most 1
     */
    static Statistic quantile(double share) {
        return sample -> {
            double[] sorted = sample.values().clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.ceil(share * sorted.length) - 1];
        };
    }

    double of(Sample sample);
}
