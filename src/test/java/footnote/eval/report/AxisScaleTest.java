package footnote.eval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AxisScaleTest {

    @Test
    void marks_a_linear_axis_at_round_values() {
        assertThat(labels(AxisScale.linear(0, 1))).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(AxisScale.linear(-1.3, 1.2))).containsExactly("-1.0", "-0.5", "0.0", "0.5", "1.0");
        assertThat(labels(AxisScale.linear(0, 0.1))).containsExactly("0.00", "0.02", "0.04", "0.06", "0.08", "0.10");
    }

    @Test
    void marks_a_logarithmic_axis_at_powers_of_ten() {
        AxisScale scale = AxisScale.logarithmic(3, 2_000);
        assertThat(labels(scale)).containsExactly("1", "10", "100", "1,000", "10,000");
        assertThat(scale.at(100)).isEqualTo(0.5, within(1e-12));
        assertThat(labels(AxisScale.logarithmic(0, 0))).containsExactly("0.1", "1");
    }

    @Test
    void puts_what_is_beyond_at_the_end() {
        assertThat(AxisScale.linear(0, 2).at(3)).isEqualTo(1);
        assertThat(AxisScale.linear(0, 2).at(-3)).isEqualTo(0);
        assertThat(AxisScale.linear(2, 2).at(2)).isEqualTo(0);
    }

    private static List<String> labels(AxisScale scale) {
        return scale.ticks().stream().map(scale::label).toList();
    }
}
