package footnote.eval.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class AurocTest {

    @Test
    void is_one_where_all_stand_above() {
        assertThat(Auroc.of(new double[] {3, 2}, new double[] {1, 0, -1})).isEqualTo(1);
    }

    @Test
    void is_zero_where_all_stand_below() {
        assertThat(Auroc.of(new double[] {-3}, new double[] {1, 0})).isEqualTo(0);
    }

    @Test
    void counts_the_pairs_in_order() {
        assertThat(Auroc.of(new double[] {4, 2}, new double[] {3, 1, 5})).isEqualTo(3 / 6.0, within(1e-12));
    }

    @Test
    void counts_a_tie_half() {
        assertThat(Auroc.of(new double[] {1, 2}, new double[] {1})).isEqualTo(0.75, within(1e-12));
        assertThat(Auroc.of(new double[] {1, 1}, new double[] {1, 1, 1})).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void leaves_the_values_as_they_are() {
        double[] lower = {3, 1, 2};
        Auroc.of(new double[] {2}, lower);
        assertThat(lower).containsExactly(3, 1, 2);
    }
}
