package footnote.model;

import com.fasterxml.jackson.core.JacksonException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why a request to a model's service came to nothing, and what that tells of the service. */
record Fault(Throwable thrown) {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> PASSING = Set.of(TOO_MANY_REQUESTS, 500, 502, 503);

    Degraded cause() {
        if (isTimeout()) {
            return Degraded.MODEL_TIMEOUT;
        }
        return status() == TOO_MANY_REQUESTS ? Degraded.MODEL_RATE_LIMITED : Degraded.MODEL_ERROR;
    }

    /**
     * Whether the same request may do better a moment later: after the statuses 429, 500, 502 and 503, and where a connection
     * was refused or lost. Not where the host is unknown, its certificate doesn't hold, or time has run out.
     */
    boolean mayPass() {
        if (isTimeout() || is(SSLException.class) || is(UnknownHostException.class)) {
            return false;
        }
        return PASSING.contains(status()) || is(SocketException.class) || is(EOFException.class);
    }

    /**
     * Whether it is the service that fails, and would fail others too: a connection that can't be made or breaks, silence,
     * the status 429, or 500 and above. Not where it declines this one request, as for a wrong key or too long a prompt.
     */
    boolean isOfTheService() {
        int status = status();
        return isTimeout()
                || status == TOO_MANY_REQUESTS
                || status >= 500
                || (is(IOException.class) && !is(JacksonException.class));
    }

    boolean isTimeout() {
        return is(TimeoutException.class);
    }

    /** How long the service asks to be left alone; empty where it doesn't say. */
    Optional<Duration> retryAfter() {
        return chain().filter(RefusedException.class::isInstance)
                .flatMap(each -> ((RefusedException) each).retryAfter().stream())
                .findFirst();
    }

    /** What it is, without the service's words. */
    String named() {
        Throwable root = thrown;
        while (root.getCause() != null && !(root instanceof HttpException || root instanceof ConnectException)) {
            root = root.getCause();
        }
        return switch (root) {
            case HttpException http -> "HTTP status " + http.statusCode();
            case ConnectException _, NoStreamException _, NotCalledException _, ErrorEventException _ ->
                String.valueOf(root.getMessage());
            case JacksonException _ -> "what it sent can't be read";
            case EOFException _ -> "it ended before its answer did";
            case SSLException _ -> "no safe connection to it can be made";
            default -> isTimeout() ? "out of time" : is(IOException.class) ? "the connection to it broke" : named(root);
        };
    }

    /** Of what nobody foresaw, its class tells most. */
    private static String named(Throwable unforeseen) {
        return unforeseen.getClass().getSimpleName();
    }

    /** The HTTP status, 0 where there is none. */
    private int status() {
        return chain().filter(HttpException.class::isInstance)
                .mapToInt(each -> ((HttpException) each).statusCode())
                .findFirst()
                .orElse(0);
    }

    private boolean is(Class<? extends Throwable> type) {
        return chain().anyMatch(type::isInstance);
    }

    private Stream<Throwable> chain() {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause);
    }
}
