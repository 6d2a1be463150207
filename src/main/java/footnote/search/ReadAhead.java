package footnote.search;

import footnote.folder.Folder;
import footnote.read.GuardedReader;
import footnote.read.text.UnreadableException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Reads files on all cores before their turn comes, so that nobody waits for them; only so many that they need little
 * memory. What one plan has begun serves the next, as long as the file stays as it is. For one thread.
 */
final class ReadAhead {

    private static final int MOST_FILES = 32;

    /** In bytes; a larger file is read ahead alone. */
    private static final long MOST_BYTES = 4 << 20;

    private static final ExecutorService CORES = Processors.threads("reader-");

    /** A file to be read. */
    record Wanted(String path, Folder.Listed listed) {}

    private final GuardedReader reader = new GuardedReader();
    private final Map<Wanted, Future<Snapshot>> begun = new HashMap<>();
    private final Queue<Wanted> next = new ArrayDeque<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private long bytes;

    /**
     * Tells which files {@link #take} will be called with, in that order.
     *
     * @param known hashes of what need not be read again
     */
    void plan(List<Wanted> files, Set<String> known) {
        begun.keySet().retainAll(new HashSet<>(files));
        bytes = begun.keySet().stream().mapToLong(ReadAhead::size).sum();
        next.clear();
        next.addAll(files);
        next.removeAll(begun.keySet());
        seen.clear();
        seen.addAll(known);
        begin();
    }

    /**
     * A file that was planned; one that comes before all that is begun is read at once.
     *
     * @throws UnreadableException when the file's bytes cannot be read
     */
    Snapshot take(Wanted file) throws UnreadableException, InterruptedIOException {
        Future<Snapshot> snapshot = begun.remove(file);
        if (snapshot == null) {
            next.remove(file);
            return read(file);
        }
        try {
            return snapshot.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("'" + file.path() + "' could not be read", e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while '" + file.path() + "' was read");
        } finally {
            bytes -= size(file);
            begin();
        }
    }

    /** Takes a file back that was taken too early: the next plan that names it gives the same. */
    void keep(Wanted file, Snapshot snapshot) {
        bytes += size(file);
        begun.put(file, CompletableFuture.completedFuture(snapshot));
    }

    private void begin() {
        while (!next.isEmpty()
                && begun.size() < MOST_FILES
                && (begun.isEmpty() || bytes + size(next.element()) <= MOST_BYTES)) {
            Wanted file = next.remove();
            bytes += size(file);
            begun.put(file, CORES.submit(() -> read(file)));
        }
    }

    private Snapshot read(Wanted file) throws UnreadableException {
        Snapshot snapshot = new Snapshot(file.path(), file.listed(), reader);
        if (!snapshot.isStale() && seen.add(snapshot.sha256())) {
            snapshot.content();
        }
        return snapshot;
    }

    private static long size(Wanted file) {
        return file.listed().stamp().size();
    }
}
