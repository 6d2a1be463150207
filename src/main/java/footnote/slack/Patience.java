package footnote.slack;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tries a call to Slack again until it succeeds, is refused, or has failed for too long. What Slack asks to wait is waited,
 * and doesn't count. Thread-safe.
 */
record Patience(SlackTimes times) {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** A call to Slack. */
    interface Call {
        void make() throws SlackTrouble, InterruptedException;
    }

    /** @throws SlackTrouble the last one */
    void persist(Call call) throws SlackTrouble, InterruptedException {
        persist(call, SlackTrouble::isRefusal, _ -> {});
    }

    /**
     * The same for what would be seen twice where it is done twice: it ends as well where it may have been done and nobody heard.
     *
     * @param others is told the troubles but the last one, before each is waited out
     * @throws SlackTrouble the last one
     */
    void persistUntilSent(Call call, Consumer<SlackTrouble> others) throws SlackTrouble, InterruptedException {
        persist(call, trouble -> trouble.isRefusal() || trouble.isUnheard(), others);
    }

    private void persist(Call call, Predicate<SlackTrouble> isLast, Consumer<SlackTrouble> others)
            throws SlackTrouble, InterruptedException {
        long start = System.nanoTime();
        Duration next = times.pause();
        Duration asked = Duration.ZERO;
        while (true) {
            try {
                call.make();
                return;
            } catch (SlackTrouble trouble) {
                Duration wait = trouble.waits().isZero() ? jittered(next) : trouble.waits();
                Duration failing = Duration.ofNanos(System.nanoTime() - start).minus(asked);
                asked = asked.plus(trouble.waits());
                boolean tooLong = trouble.waits().isZero()
                        ? failing.plus(wait).compareTo(times.patience()) > 0
                        : asked.compareTo(LONGEST_WAIT) > 0;
                if (isLast.test(trouble) || tooLong) {
                    throw trouble;
                }
                others.accept(trouble);
                Thread.sleep(wait);
                next = next.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? next.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    /** Between three quarters and five quarters of a time, so that many don't come back at once. */
    private static Duration jittered(Duration time) {
        return time.multipliedBy(ThreadLocalRandom.current().nextInt(75, 126)).dividedBy(100);
    }
}
