package footnote.corpus;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that others write to while it is read. What counts is always a whole listing; the file system's events, where it
 * has any, only tell when the next is due, so that none can be missed or misunderstood. For one thread, but for
 * {@link #close}.
 */
public final class FolderWatch implements AutoCloseable {

    /**
     * How closely a folder is watched.
     *
     * @param quiet how long a file is left alone by those who write it before it is read
     * @param poll how often the folder is listed though it tells of nothing new; a large folder less often, so that it
     *     costs a twentieth of the time at most
     */
    public record Pace(Duration quiet, Duration poll) {

        /** In force well within two seconds. */
        public static final Pace USUAL = new Pace(Duration.ofMillis(600), Duration.ofMillis(500));
    }

    private static final WatchEvent.Kind<?>[] ALL = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private static final int SHARE_OF_TIME = 20;

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Path root;
    private final Set<Path> own;
    private final Pace pace;
    private final Settling settling;
    private final @Nullable WatchService events;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private Map<String, Folder.Listed> resting = Map.of();
    private long pauseNanos;
    private long leastNanos;

    public FolderWatch(Path root, Pace pace) {
        this(root, Set.of(), pace);
    }

    /**
     * Watches a folder in which the program keeps files of its own.
     *
     * @param own folders that it writes, which aren't read where they are within that one
     */
    public FolderWatch(Path root, Set<Path> own, Pace pace) {
        this(root, own, pace, events(root));
    }

    /** @param events null where the file system has none, or they are not to be used */
    FolderWatch(Path root, Set<Path> own, Pace pace, @Nullable WatchService events) {
        this.root = root;
        this.own = own;
        this.pace = pace;
        this.settling = new Settling(pace.quiet());
        this.events = events;
    }

    /**
     * What the folder holds. A file that is being written is there as it was before, or not yet.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public Folder look() throws IOException {
        pauseNanos = pace.poll().toNanos();
        try {
            long start = System.nanoTime();
            Folder now = Folder.list(root, own);
            boolean more = watch(new HashSet<>(now.folders()));
            SortedMap<String, Folder.Listed> settled = settling.settle(now.files());
            resting = settling.resting(now.files());
            long took = System.nanoTime() - start;
            leastNanos = Math.max(pace.poll().toNanos() / 25, took / 2);
            pauseNanos = more || settling.isRestless()
                    ? Math.max(pace.quiet().toNanos() / 4, leastNanos)
                    : Math.max(pauseNanos, SHARE_OF_TIME * took);
            return new Folder(settled, now.folders());
        } catch (IOException e) {
            watch(Set.of());
            throw e;
        }
    }

    /** The files that the last look saw to be new or changed, and left out until they have rested. */
    public Map<String, Folder.Listed> resting() {
        return resting;
    }

    /** Waits until it is time to look again. */
    public void rest() throws InterruptedException {
        if (events == null) {
            TimeUnit.NANOSECONDS.sleep(pauseNanos);
            return;
        }
        try {
            WatchKey key = events.poll(pauseNanos, TimeUnit.NANOSECONDS);
            if (key != null) {
                TimeUnit.NANOSECONDS.sleep(leastNanos);
            }
            for (; key != null; key = events.poll()) {
                key.pollEvents();
                if (!key.reset()) {
                    watched.values().remove(key);
                }
            }
        } catch (ClosedWatchServiceException _) {
            LOG.debug("The watch over {} has ended.", root);
        }
    }

    @Override
    public void close() throws IOException {
        if (events != null) {
            events.close();
        }
    }

    /** Whether a folder is watched that wasn't before, in which something may have happened since it was listed. */
    private boolean watch(Set<Path> folders) {
        if (events == null) {
            return false;
        }
        watched.entrySet().removeIf(entry -> {
            boolean gone = !folders.contains(entry.getKey());
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
        boolean more = false;
        for (Path folder : folders) {
            if (!watched.containsKey(folder)) {
                try {
                    watched.put(folder, folder.register(events, ALL));
                    more = true;
                } catch (IOException e) {
                    LOG.debug("{} tells of no events; it is listed from time to time.", folder, e);
                }
            }
        }
        return more;
    }

    private static @Nullable WatchService events(Path root) {
        try {
            return root.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("{} tells of no events; it is listed from time to time.", root, e);
            return null;
        }
    }
}
