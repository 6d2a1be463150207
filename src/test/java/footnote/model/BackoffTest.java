package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, 100", "2, 200", "3, 400"})
    void waits_are_anything_up_to_twice_the_longest_before(int n, long longestMillis) {
        Backoff backoff = new Backoff(3, Duration.ofMillis(100));
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> backoff.before(n)))
                .allMatch(wait -> !wait.isNegative() && wait.compareTo(Duration.ofMillis(longestMillis)) <= 0)
                .anyMatch(wait -> wait.compareTo(Duration.ofMillis(longestMillis / 2)) < 0)
                .anyMatch(wait -> wait.compareTo(Duration.ofMillis(longestMillis / 2)) > 0);
    }
}
