package footnote.slack;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work on threads: that of one lane in its order, one after the other, that of several side by side. Thread-safe. */
final class Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();
    private final Executor threads;

    /** @param threads gives a thread to each lane that has work */
    Lanes(Executor threads) {
        this.threads = threads;
    }

    synchronized void run(String lane, Runnable work) {
        Queue<Runnable> queue = waiting.get(lane);
        if (queue == null) {
            queue = new ArrayDeque<>();
            waiting.put(lane, queue);
            threads.execute(() -> drain(lane));
        }
        queue.add(work);
    }

    private void drain(String lane) {
        for (Runnable work = next(lane); work != null; work = next(lane)) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("Work broke off: {}", e.getClass().getSimpleName());
            }
        }
    }

    private synchronized @Nullable Runnable next(String lane) {
        Queue<Runnable> queue = waiting.get(lane);
        Runnable work = queue == null ? null : queue.poll();
        if (work == null) {
            waiting.remove(lane);
        }
        return work;
    }
}
