package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

    private static final Margin UNTOLD = new Margin(1, 3, () -> {
        throw new AssertionError("nothing hangs on it");
    });

    @Test
    void is_not_worked_out_where_its_bounds_tell() {
        assertThat(UNTOLD.exceeds(Margin.of(0.5), 0)).isTrue();
        assertThat(UNTOLD.exceeds(Margin.of(2), 1)).isFalse();
        assertThat(Margin.of(3.5).exceeds(UNTOLD, 0.25)).isTrue();
        assertThat(Margin.of(Double.NEGATIVE_INFINITY).exceeds(UNTOLD, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 0.5, true", "1.5, 0.5, false", "1.25, 0.5, false"})
    void exceeds_another_by_its_value_where_they_do_not(double value, double by, boolean exceeds) {
        assertThat(new Margin(1, 3, () -> value).exceeds(Margin.of(1), by)).isEqualTo(exceeds);
    }
}
