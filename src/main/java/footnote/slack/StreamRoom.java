package footnote.slack;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many streams may still be opened: Slack lets a workspace open about 20 a minute, and a busy one must not wait for
 * that, so that beyond 15 messages are posted and edited instead. Thread-safe.
 */
final class StreamRoom {

    private static final int MOST = 15;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Deque<Long> opened = new ArrayDeque<>();
    private long shutUntil = System.nanoTime();

    /** Takes a place where there is one. */
    synchronized boolean take() {
        long now = System.nanoTime();
        while (!opened.isEmpty() && now - opened.getFirst() > WINDOW.toNanos()) {
            opened.removeFirst();
        }
        if (now - shutUntil < 0 || opened.size() >= MOST) {
            return false;
        }
        opened.addLast(now);
        return true;
    }

    /** Gives no place for a while, since Slack refused a stream. */
    synchronized void shut(Duration time) {
        shutUntil = System.nanoTime() + time.toNanos();
    }
}
