package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MeasureTest {

    /** 70 ones among 100. */
    private static final double[] SHARES =
            IntStream.range(0, 100).mapToDouble(i -> i < 70 ? 1 : 0).toArray();

    @Test
    void interval_covers_the_mean() {
        Measure mean = Measure.mean("share", SHARES);
        assertThat(mean.value()).isEqualTo(0.7, within(1e-12));
        assertThat(mean.low()).isBetween(0.58, 0.64);
        assertThat(mean.high()).isBetween(0.76, 0.82);
        assertThat(mean.n()).isEqualTo(100);
    }

    @Test
    void interval_is_the_same_each_time() {
        assertThat(Measure.mean("share", SHARES)).isEqualTo(Measure.mean("share", SHARES));
    }

    @Test
    void interval_of_equal_values_is_a_point() {
        Measure mean = Measure.mean("constant", new double[] {2, 2, 2});
        assertThat(mean).isEqualTo(new Measure("constant", 3, 2, 2, 2));
    }

    @Test
    void quantile_is_one_of_the_values() {
        double[] values = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
        assertThat(Measure.quantile("p50", values, 0.5).value()).isEqualTo(50);
        assertThat(Measure.quantile("p95", values, 0.95).value()).isEqualTo(95);
        assertThat(Measure.quantile("p99", new double[] {7}, 0.99).value()).isEqualTo(7);
    }

    @Test
    void auroc_counts_both_sides() {
        Measure auroc = Measure.auroc("margin", new double[] {3, 2}, new double[] {1});
        assertThat(auroc).isEqualTo(new Measure("margin", 3, 1, 1, 1));
    }
}
