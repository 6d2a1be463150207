package footnote.slack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes errands in, each once, and has them done on virtual threads; takes up those that another process has left. Nothing is
 * begun before it is opened. Thread-safe.
 */
final class SlackDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SlackDesk.class);

    private final SlackStore store;
    private final SlackClerk clerk;
    private final SlackTimes times;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Lanes lanes = new Lanes(threads);
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean closing;

    SlackDesk(SlackStore store, SlackClerk clerk, SlackTimes times) {
        this.store = store;
        this.clerk = clerk;
        this.times = times;
        threads.execute(this::sweep);
    }

    /** Claims an errand in the store, and returns before it is begun. */
    void take(Errand errand) {
        List<Job> jobs;
        synchronized (held) {
            jobs = store.claim(errand);
            jobs.forEach(job -> held.add(job.id()));
        }
        jobs.forEach(this::start);
    }

    /** Lets the work begin. */
    void open() {
        opened.countDown();
    }

    /** Begins nothing more; what comes in is still claimed, for the next start. */
    void beginNoMore() {
        closing = true;
    }

    /** Waits a while for what is under way; what isn't done then is left to the next start. */
    void close(Duration grace) {
        beginNoMore();
        try {
            long until = System.nanoTime() + grace.toNanos();
            while (running.get() > 0 && System.nanoTime() - until < 0) {
                Thread.sleep(20);
            }
            threads.shutdownNow();
            threads.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        store.release(held);
    }

    /** Claims what another process has left, and not what this one works on, though a claim of its own may have run out. */
    private List<Job> takeUp() {
        synchronized (held) {
            store.renew(held);
            Set<String> own = Set.copyOf(held);
            List<Job> left = store.takeUp().stream()
                    .filter(job -> !own.contains(job.id()))
                    .toList();
            left.forEach(job -> held.add(job.id()));
            return left;
        }
    }

    private void start(Job job) {
        lanes.run(job.errand().lane(), () -> work(job));
    }

    private void work(Job job) {
        try {
            opened.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        }
        running.incrementAndGet();
        try {
            if (!closing && finish(job)) {
                held.remove(job.id());
            }
        } finally {
            running.decrementAndGet();
        }
    }

    /** Whether this process has nothing more to do with a job. */
    private boolean finish(Job job) {
        try {
            clerk.work(job);
            store.done(job.id());
        } catch (SlackTrouble trouble) {
            LOG.error("The reply to {} was given up: {}", job.id(), trouble.code());
            store.fail(job.id());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException e) {
            // Its message may hold what was asked. The claim runs out, and it is taken up again.
            LOG.error("The reply to {} broke off: {}", job.id(), e.getClass().getSimpleName());
        }
        return true;
    }

    private void sweep() {
        try {
            opened.await();
            while (true) {
                try {
                    takeUp().forEach(this::start);
                    store.giveUp().forEach(id -> LOG.error("The reply to {} was given up: tried too often", id));
                    store.forget();
                } catch (RuntimeException e) {
                    LOG.error(
                            "The claims could not be looked through: {}",
                            e.getClass().getSimpleName());
                }
                Thread.sleep(times.sweep());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
