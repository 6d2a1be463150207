package footnote.search;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The machine's processors: for answers no more is computed at once than there are of them, and who comes when all are taken waits for
 * his turn. A virtual thread gives way to others only where it waits, so that a thousand that compute would keep those waiting that hand
 * on a token or a heartbeat. Thread-safe.
 */
public final class Processors {

    private static final Semaphore FREE = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private static final ScopedValue<Boolean> TAKEN = ScopedValue.newInstance();

    private Processors() {}

    /** One thread for each of them, that end with the program. */
    static ExecutorService threads(String name) {
        return Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name(name, 0).factory());
    }

    /**
     * Computes something as soon as a processor is free, and at once where it is part of such a computation.
     *
     * @throws CancellationException when the thread is interrupted while it waits
     */
    public static <T> T compute(Supplier<T> work) {
        if (TAKEN.isBound()) {
            return work.get();
        }
        try {
            FREE.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the answer any more");
        }
        try {
            return ScopedValue.where(TAKEN, true).call(work::get);
        } finally {
            FREE.release();
        }
    }
}
