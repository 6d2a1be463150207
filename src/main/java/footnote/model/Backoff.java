package footnote.model;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits that grow: before the nth new try, a random time up to {@code first} times 2 to the (n − 1), so that many who failed
 * together don't come back together ("full jitter": Brooker, "Exponential Backoff and Jitter", 2015). Thread-safe.
 *
 * @param tries how many new tries there are, 0 or more
 * @param first the longest wait before the first of them, more than zero
 */
record Backoff(int tries, Duration first) {

    static final Backoff USUAL = new Backoff(2, Duration.ofMillis(500));

    /** @param n which new try it is for, 1 to {@code tries} */
    Duration before(int n) {
        long longest = first.toNanos() << (n - 1);
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest + 1));
    }
}
