package footnote.slack;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets one post a second into a channel, as Slack asks; whoever comes sooner waits. Thread-safe. */
final class ChannelPace {

    private static final int SWEPT_AT = 1_000;

    private final long nanos;
    private final Map<String, Long> free = new HashMap<>();

    ChannelPace(Duration between) {
        this.nanos = between.toNanos();
    }

    /** Waits for the channel's next turn. */
    void await(String channel) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(turn(channel)));
    }

    private synchronized long turn(String channel) {
        long now = System.nanoTime();
        if (free.size() > SWEPT_AT) {
            free.values().removeIf(time -> time - now <= 0);
        }
        long turn = free.getOrDefault(channel, now);
        long at = turn - now > 0 ? turn : now;
        free.put(channel, at + nanos);
        return at - now;
    }
}
