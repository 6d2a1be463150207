package footnote.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After}: whole seconds, or the date when the wait is over (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private RetryAfter() {}

    /** The wait that a header asks for, zero where its date has passed; empty where it is neither seconds nor a date. */
    static Optional<Duration> parse(String header, Instant now) {
        String value = header.strip();
        try {
            if (value.matches("\\d{1,12}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
