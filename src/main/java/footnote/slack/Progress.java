package footnote.slack;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a growing text, at most once in a while and always the newest, on a thread of its own, so that whoever writes it
 * never waits for Slack. Showing that fails is left out: the whole message comes at the end.
 */
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final Duration between;
    private final Screen screen;
    private final Thread thread;
    private String text = "";
    private boolean changed;
    private boolean ended;

    /** Where the text is shown. */
    interface Screen {
        void show(String text) throws SlackTrouble;
    }

    private Progress(Duration between, Screen screen) {
        this.between = between;
        this.screen = screen;
        this.thread = Thread.ofVirtual().name("slack-progress").unstarted(this::run);
    }

    static Progress start(Duration between, Screen screen) {
        Progress progress = new Progress(between, screen);
        progress.thread.start();
        return progress;
    }

    /** The whole text so far; returns at once. */
    synchronized void show(String whole) {
        text = whole;
        changed = true;
        notifyAll();
    }

    /** Shows nothing more, and returns when nothing is being shown. */
    void end() throws InterruptedException {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        thread.join();
    }

    private void run() {
        try {
            Duration pause = between;
            while (pause(pause)) {
                pause = between;
                try {
                    screen.show(next());
                } catch (SlackTrouble trouble) {
                    LOG.debug("Progress was not shown: {}", trouble.code());
                    pause = trouble.waits().compareTo(between) > 0 ? trouble.waits() : between;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits, then for a change; false where it ended. */
    private synchronized boolean pause(Duration time) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        long left = time.toNanos();
        while (!ended && (left > 0 || !changed)) {
            wait(left > 0 ? Math.max(1, left / 1_000_000) : 0);
            left = until - System.nanoTime();
        }
        return !ended;
    }

    private synchronized String next() {
        changed = false;
        return text;
    }
}
