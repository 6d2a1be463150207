package footnote.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model's service answered with a status that is no success. */
final class RefusedException extends HttpException {

    private final @Nullable Duration retryAfter;

    RefusedException(int status, @Nullable Duration retryAfter) {
        super(status, "HTTP status " + status);
        this.retryAfter = retryAfter;
    }

    /** How long the service asks to be left alone; empty where it doesn't say. */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
