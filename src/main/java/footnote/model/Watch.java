package footnote.model;

import java.time.Duration;

/**
 * A call's limits, and since when they count.
 *
 * @param start in the terms of {@link System#nanoTime()}
 */
record Watch(ModelLimits limits, long start) {

    static Watch started(ModelLimits limits) {
        return new Watch(limits, System.nanoTime());
    }

    /** What is left until the first token must have come; less than zero where that time is over. */
    Duration untilFirstToken() {
        return limits.firstToken().minus(passed());
    }

    /** What is left until the model must have ended; less than zero where that time is over. */
    Duration untilEnd() {
        return limits.whole().minus(passed());
    }

    Duration passed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
