package footnote.eval.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class RunComparisonTest {

    private static final List<Outcome> BEFORE = List.of(
            Outcomes.answerable("a", Verdict.REFUSED, -0.1),
            Outcomes.answerable("b", Verdict.RIGHT, 0.4),
            Outcomes.unanswerable("c", Verdict.NOT_REFUSED, 0.2),
            Outcomes.answerable("gone", Verdict.RIGHT, 0.4));

    private static final List<Outcome> NOW = List.of(
            Outcomes.answerable("new", Verdict.RIGHT, 0.1),
            Outcomes.answerable("a", Verdict.RIGHT, 0.1),
            Outcomes.answerable("b", Verdict.WRONG_WORDS, 0.4),
            Outcomes.unanswerable("c", Verdict.NOT_REFUSED, 0.2));

    private final RunComparison comparison = RunComparison.of(BEFORE, NOW);

    @Test
    void tells_which_questions_got_better_and_which_worse() {
        assertThat(comparison.better())
                .containsExactly(new RunComparison.Turned("a", "Who is a?", Verdict.REFUSED, Verdict.RIGHT));
        assertThat(comparison.worse())
                .containsExactly(new RunComparison.Turned("b", "Who is b?", Verdict.RIGHT, Verdict.WRONG_WORDS));
    }

    @Test
    void leaves_out_what_only_one_run_asked() {
        assertThat(comparison.shared()).isEqualTo(3);
        assertThat(comparison.onlyBefore()).isEqualTo(1);
        assertThat(comparison.onlyNow()).isEqualTo(1);
    }

    @Test
    void compares_each_figure_over_the_questions_that_have_it_in_both() {
        assertThat(comparison.figures()).containsKeys("answered", "refused", "correct", "auroc", "whole_ms_p95");
        Change answered = change("answered");
        assertThat(answered.n()).isEqualTo(2);
        assertThat(answered.before()).isEqualTo(0.5);
        assertThat(answered.now()).isEqualTo(1);
        assertThat(change("exact").n()).isEqualTo(1);
        assertThat(change("auroc").difference()).isEqualTo(0, within(1e-12));
    }

    @Test
    void takes_a_question_in_other_words_for_another_one() {
        Outcome b = NOW.get(2);
        Outcome other = new Outcome(
                "b", "Where is b?", "Where is b?", true, true, b.verdict(), null, List.of(), List.of(), b.values());
        assertThat(RunComparison.of(BEFORE, List.of(NOW.get(1), other)).shared())
                .isEqualTo(1);
        assertThatThrownBy(() -> RunComparison.of(BEFORE, List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no question in common");
    }

    private Change change(String figure) {
        return Objects.requireNonNull(comparison.figures().get(figure));
    }
}
