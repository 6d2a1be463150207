package footnote.slack;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/** Waits for what is to happen, and fails where it doesn't in half a minute. */
public final class Wait {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Wait() {}

    /** Until something is so. */
    public static void until(BooleanSupplier so) throws InterruptedException {
        until(so, LONGEST);
    }

    /** Until something is so, for as long. */
    public static void until(BooleanSupplier so, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("it did not happen in " + longest);
            }
            Thread.sleep(10);
        }
    }

    /** Until a latch opens; an interrupt is an error. */
    public static void on(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** For so long; an interrupt is an error. */
    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The one message there is, once it is an answer. */
    static StubMessages.Posted forOne(StubSlack slack) throws InterruptedException {
        forAnswers(slack, 1);
        if (slack.messages().size() != 1) {
            throw new AssertionError("there are " + slack.messages());
        }
        return slack.messages().getFirst();
    }

    static void forAnswers(StubSlack slack, int count) throws InterruptedException {
        until(() -> answers(slack) >= count);
    }

    /** How many messages are answers, with buttons below them. */
    public static long answers(StubSlack slack) {
        return slack.messages().stream()
                .filter(message -> message.blocks().toString().contains("feedback_buttons"))
                .count();
    }

    /** Until nothing was called for a while. */
    static void quiet(StubSlack slack) throws InterruptedException {
        int before = -1;
        while (before != slack.calls().size()) {
            before = slack.calls().size();
            Thread.sleep(300);
        }
    }

    /** The conversation that a message links to. */
    static String conversation(StubMessages.Posted message) {
        return message.blocks().toString().replaceAll("(?s).*/#(c_[0-9a-f]+)/.*", "$1");
    }
}
