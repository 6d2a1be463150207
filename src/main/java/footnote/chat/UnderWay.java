package footnote.chat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The work under way, each piece on a thread of its own. Thread-safe. */
final class UnderWay {

    private final Set<Thread> threads = new HashSet<>();
    private boolean closed;

    /**
     * Does a piece of work on this thread.
     *
     * @throws ClosedException when closing came before it, or cancelled it
     */
    <T> T run(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } catch (CancellationException e) {
            requireOpen();
            throw e;
        } finally {
            end();
        }
    }

    /** @throws ClosedException when it is closed */
    synchronized void requireOpen() {
        if (closed) {
            throw new ClosedException();
        }
    }

    /** Begins nothing more, waits for what is under way, and interrupts what takes longer than {@code patience}. */
    synchronized void close(Duration patience) throws InterruptedException {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos(); left > 0 && !threads.isEmpty(); left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        threads.forEach(Thread::interrupt);
    }

    private synchronized void begin() {
        requireOpen();
        threads.add(Thread.currentThread());
    }

    private synchronized void end() {
        threads.remove(Thread.currentThread());
        if (closed) {
            // The interruption was meant for the work, not for what the thread does next.
            Thread.interrupted();
            notifyAll();
        }
    }
}
