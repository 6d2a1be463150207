package footnote.model;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a model's service is worth a request. The circuit opens where half of the last 20 outcomes, of 5 at least, are faults
 * of the service (see {@link Fault#isOfTheService()}); no request is made then for 10 seconds. After that one is, and its
 * outcome closes the circuit or opens it anew. Thread-safe.
 *
 * <p>Who is admitted tells one thing in return: that the service works or fails, or that nothing was learnt.
 */
final class Circuit {

    /** How many outcomes must be known before the circuit opens. */
    static final int FEWEST = 5;

    /** How long the service is left alone. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Circuit.class);
    private static final int LAST = 20;

    private final CircuitBreaker breaker;
    private final Duration silence;

    /**
     * @param model the model's name, for the log
     * @param silence how long a service must say nothing for that to be its fault; a shorter wait teaches nothing
     */
    Circuit(String model, Duration silence, Clock clock) {
        this.silence = silence;
        breaker = CircuitBreaker.of(
                model,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(LAST)
                        .minimumNumberOfCalls(FEWEST)
                        .waitDurationInOpenState(PAUSE)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .clock(clock)
                        .build());
        breaker.getEventPublisher().onStateTransition(event -> {
            switch (event.getStateTransition().getToState()) {
                case OPEN ->
                    LOG.warn("model {}: circuit open, its service isn't asked for {} s", model, PAUSE.toSeconds());
                case CLOSED -> LOG.info("model {}: circuit closed, its service works again", model);
                default -> LOG.debug("model {}: circuit tried", model);
            }
        });
    }

    boolean admits() {
        return breaker.tryAcquirePermission();
    }

    /** A success never opens it: where the faults before are so many that it would, they are past. */
    void works() {
        CircuitBreaker.Metrics known = breaker.getMetrics();
        int outcomes = known.getNumberOfBufferedCalls() + 1;
        float rate = breaker.getCircuitBreakerConfig().getFailureRateThreshold();
        if (outcomes == FEWEST && 100 * known.getNumberOfFailedCalls() >= rate * outcomes) {
            breaker.reset();
        } else {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        }
    }

    void fails(Throwable thrown) {
        breaker.onError(0, TimeUnit.NANOSECONDS, thrown);
    }

    void learnsNothing() {
        breaker.releasePermission();
    }

    /** Whether waiting for so long in vain is a fault of the service. */
    boolean isSilence(Duration waited) {
        return waited.compareTo(silence) >= 0;
    }
}
