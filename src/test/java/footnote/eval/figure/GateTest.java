package footnote.eval.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class GateTest {

    private static final Report REPORT = Outcomes.report(
            Outcomes.answerable("a", Verdict.RIGHT, 0.5),
            Outcomes.answerable("b", Verdict.REFUSED, -0.1),
            Outcomes.answerable("c", Verdict.RIGHT, 0.5));

    @Test
    void lets_pass_what_reaches_its_limits() {
        assertThat(new Gate(Map.of("answered", 0.66, "exact", 1.0), Map.of("whole_ms_p95", 9.0)).brokenBy(REPORT))
                .isEmpty();
    }

    @Test
    void names_figure_value_and_limit() {
        assertThat(new Gate(Map.of("answered", 0.67), Map.of("whole_ms_p50", 8.5)).brokenBy(REPORT))
                .containsExactly(
                        "answered is 0.6667 (n = 3), below the limit of 0.67",
                        "whole_ms_p50 is 9.0000 (n = 3), above the limit of 8.5");
    }

    @Test
    void is_broken_by_a_figure_that_no_question_gives() {
        assertThat(new Gate(Map.of("refused", 0.1), Map.of()).brokenBy(REPORT))
                .containsExactly("refused has no value: no question of this run gives one");
    }

    @Test
    void is_always_broken_by_a_citation_that_is_not_exact() {
        Report inexact = Outcomes.report(Outcomes.answerable("a", Verdict.INEXACT, 0.5));
        assertThat(new Gate(Map.of(), Map.of()).brokenBy(inexact))
                .containsExactly(
                        "exact is 0.5000 (n = 1), it must be 1: cited words do not stand in the article as cited");
    }
}
