package footnote.eval.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FailuresTest {

    @Test
    void shows_the_worst_of_each_kind_in_turn() {
        Failures failures = Failures.of(List.of(
                Outcomes.answerable("small", Verdict.WRONG_WORDS, 0.1),
                Outcomes.answerable("great", Verdict.WRONG_WORDS, 0.9),
                Outcomes.answerable("right", Verdict.RIGHT, 2),
                Outcomes.answerable("middle", Verdict.WRONG_WORDS, 0.5),
                Outcomes.answerable("refused", Verdict.REFUSED, -0.2)));
        assertThat(failures.worst()).containsExactly("great", "refused", "middle", "small");
    }

    @Test
    void counts_all_and_shows_ten() {
        Failures failures = Failures.of(Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> Outcomes.answerable("w" + i, Verdict.WRONG_WORDS, i)),
                        IntStream.range(0, 3).mapToObj(i -> Outcomes.answerable("r" + i, Verdict.REFUSED, -i)))
                .toList());
        assertThat(failures.count()).isEqualTo(Map.of(Verdict.WRONG_WORDS, 20, Verdict.REFUSED, 3));
        assertThat(failures.worst()).hasSize(10).contains("r0", "w19").doesNotContain("w0");
    }
}
