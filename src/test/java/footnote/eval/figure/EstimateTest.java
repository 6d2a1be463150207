package footnote.eval.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EstimateTest {

    /** 70 ones among 100. */
    private static final double[] SHARES =
            IntStream.range(0, 100).mapToDouble(i -> i < 70 ? 1 : 0).toArray();

    @Test
    void interval_covers_the_mean() {
        Estimate mean = Estimate.mean(SHARES);
        assertThat(mean.value()).isEqualTo(0.7, within(1e-12));
        assertThat(mean.low()).isBetween(0.58, 0.64);
        assertThat(mean.high()).isBetween(0.76, 0.82);
        assertThat(mean.n()).isEqualTo(100);
    }

    @Test
    void interval_is_the_same_each_time() {
        assertThat(Estimate.mean(SHARES)).isEqualTo(Estimate.mean(SHARES));
    }

    @Test
    void interval_of_equal_values_is_a_point() {
        Estimate mean = Estimate.mean(new double[] {2, 2, 2});
        assertThat(mean).isEqualTo(new Estimate(3, 2, 2, 2));
    }

    @Test
    void quantile_is_one_of_the_values() {
        double[] values = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
        assertThat(quantile(values, 0.5)).isEqualTo(50);
        assertThat(quantile(values, 0.95)).isEqualTo(95);
        assertThat(quantile(new double[] {7}, 0.99)).isEqualTo(7);
    }

    @Test
    void auroc_counts_both_sides() {
        Estimate auroc = Bootstrap.interval(Statistic.AUROC, new Sample(new double[] {3, 2}, new double[] {1}));
        assertThat(auroc).isEqualTo(new Estimate(3, 1, 1, 1));
    }

    private static double quantile(double[] values, double share) {
        return Bootstrap.interval(Statistic.quantile(share), new Sample(values)).value();
    }
}
