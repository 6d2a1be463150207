package footnote.eval;

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
                failure("small", Failure.Kind.WRONG_WORDS, 0.1),
                failure("great", Failure.Kind.WRONG_WORDS, 0.9),
                failure("middle", Failure.Kind.WRONG_WORDS, 0.5),
                failure("refused", Failure.Kind.REFUSED, -0.2)));
        assertThat(failures.worst()).extracting(Failure::id).containsExactly("great", "refused", "middle", "small");
    }

    @Test
    void counts_all_and_shows_ten() {
        Failures failures = Failures.of(Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> failure("w" + i, Failure.Kind.WRONG_WORDS, i)),
                        IntStream.range(0, 3).mapToObj(i -> failure("r" + i, Failure.Kind.REFUSED, -i)))
                .toList());
        assertThat(failures.count()).isEqualTo(Map.of(Failure.Kind.WRONG_WORDS, 20, Failure.Kind.REFUSED, 3));
        assertThat(failures.worst())
                .hasSize(10)
                .extracting(Failure::id)
                .contains("r0", "w19")
                .doesNotContain("w0");
    }

    private static Failure failure(String id, Failure.Kind kind, double margin) {
        return new Failure(id, "Who?", kind, margin, List.of(), List.of());
    }
}
