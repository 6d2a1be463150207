package footnote.eval.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BootstrapTest {

    @Test
    void a_pair_of_equal_runs_differs_by_nothing() {
        Change change = paired(ones(50, 30), ones(50, 30));
        assertThat(change).isEqualTo(new Change(50, 0.6, 0.6, 0, 0, 0, 1));
    }

    @Test
    void a_gain_on_many_of_the_same_questions_is_clear() {
        Change change = paired(ones(100, 60), ones(100, 75));
        assertThat(change.difference()).isEqualTo(0.15, within(1e-12));
        assertThat(change.low()).isBetween(0.05, 0.12);
        assertThat(change.high()).isBetween(0.18, 0.25);
        assertThat(change.p()).isLessThan(0.01);
        assertThat(change.beyondChance()).isTrue();
    }

    @Test
    void a_gain_of_one_question_may_be_chance() {
        Change change = paired(ones(100, 60), ones(100, 61));
        assertThat(change.low()).isEqualTo(0);
        assertThat(change.p()).isEqualTo(1);
        assertThat(change.beyondChance()).isFalse();
    }

    /** By a sign test 1 gained and 5 lost have p = 2 · (1 + 6) / 64. */
    @Test
    void p_is_that_of_a_sign_test_where_questions_are_right_or_wrong() {
        double[] before = {1, 1, 1, 1, 1, 0, 1, 1, 0, 0};
        double[] now = {0, 0, 0, 0, 0, 1, 1, 1, 0, 0};
        assertThat(paired(before, now).p()).isEqualTo(14 / 64.0, within(0.04));
    }

    @Test
    void compares_areas_under_the_curve_with_the_same_questions_drawn_for_both() {
        Sample before = new Sample(new double[] {3, 2, 1, 5}, new double[] {2, 4, 0});
        Sample now = new Sample(new double[] {4, 3, 2, 6}, new double[] {3, 5, 1});
        assertThat(Bootstrap.paired(Statistic.AUROC, before, now).low()).isEqualTo(0);
        assertThat(Bootstrap.paired(Statistic.AUROC, before, now).high()).isEqualTo(0);
    }

    private static Change paired(double[] before, double[] now) {
        return Bootstrap.paired(Statistic.MEAN, new Sample(before), new Sample(now));
    }

    private static double[] ones(int size, int ones) {
        return IntStream.range(0, size).mapToDouble(i -> i < ones ? 1 : 0).toArray();
    }
}
