package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PartTest {

    private static final List<EvalQuestion> QUESTIONS = IntStream.range(0, 200)
            .mapToObj(i -> new EvalQuestion("q" + i, "Who?", List.of(), List.of(), List.of(), List.of(), false, false))
            .toList();

    @Test
    void halves_are_of_about_one_size_and_hold_all() {
        List<EvalQuestion> a = Part.A.of(QUESTIONS, 0);
        List<EvalQuestion> b = Part.B.of(QUESTIONS, 0);
        assertThat(a).hasSizeBetween(80, 120).doesNotContainAnyElementsOf(b);
        assertThat(a.size() + b.size()).isEqualTo(QUESTIONS.size());
    }

    @Test
    void a_limit_draws_the_same_ones_each_time_and_keeps_their_order() {
        List<EvalQuestion> drawn = Part.ALL.of(QUESTIONS, 20);
        assertThat(drawn).hasSize(20).isEqualTo(Part.ALL.of(QUESTIONS, 20)).isSubsetOf(QUESTIONS);
        assertThat(drawn)
                .isNotEqualTo(QUESTIONS.subList(0, 20))
                .isSortedAccordingTo((x, y) -> Integer.compare(QUESTIONS.indexOf(x), QUESTIONS.indexOf(y)));
    }
}
