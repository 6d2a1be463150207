package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | PT0S
            7 | PT7S
            ' 7 ' | PT7S
            999999999999 | PT999999999999S
            Tue, 24 Nov 2026 12:00:05 GMT | PT5S
            Tue, 24 Nov 2026 11:00:00 GMT | PT0S
            """)
    void is_seconds_or_a_date(String header, Duration wait) {
        assertThat(RetryAfter.parse(header, NOW)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-11-24T12:00:05Z", "99999999999999999999"})
    void is_nothing_where_it_is_neither(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isEmpty();
    }
}
