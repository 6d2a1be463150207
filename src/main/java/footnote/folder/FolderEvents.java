package footnote.folder;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a file system tells of changes in a folder, where it does. For one thread, but for {@link #close}. */
final class FolderEvents implements AutoCloseable {

    private static final WatchEvent.Kind<?>[] ALL = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private static final Logger LOG = LoggerFactory.getLogger(FolderEvents.class);

    private final @Nullable WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private Set<Path> changed = new HashSet<>();
    private boolean lost;

    /** @param service null where the file system has none, or it is not to be used */
    FolderEvents(@Nullable WatchService service) {
        this.service = service;
    }

    static FolderEvents of(Path root) {
        try {
            return new FolderEvents(root.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("{} tells of no events; it is listed from time to time.", root, e);
            return new FolderEvents(null);
        }
    }

    /** Watches a folder, unless it does so already; best before it is listed, since what comes after is told of. */
    void watch(Path folder) {
        if (service != null && !watched.containsKey(folder)) {
            try {
                watched.put(folder, folder.register(service, ALL));
            } catch (IOException e) {
                LOG.debug("{} tells of no events; it is listed from time to time.", folder, e);
            }
        }
    }

    /** Watches only those of these folders that it watches already. */
    void watchNoMoreThan(Set<Path> folders) {
        forgetIf(folder -> !folders.contains(folder));
    }

    /**
     * Waits until something is told of.
     *
     * @param atMostNanos where nothing is
     * @param gatherNanos for what comes soon after
     */
    void await(long atMostNanos, long gatherNanos) throws InterruptedException {
        if (service == null) {
            TimeUnit.NANOSECONDS.sleep(atMostNanos);
            return;
        }
        try {
            WatchKey key = service.poll(atMostNanos, TimeUnit.NANOSECONDS);
            if (key != null) {
                TimeUnit.NANOSECONDS.sleep(gatherNanos);
            }
            for (; key != null; key = service.poll()) {
                hear(key);
            }
        } catch (ClosedWatchServiceException _) {
            LOG.debug("The watch has ended.");
        }
    }

    /** What was told of since the last call; null where something else may have changed. */
    @Nullable
    Set<Path> take() {
        Set<Path> told = changed;
        boolean whole = service != null && !lost;
        changed = new HashSet<>();
        lost = false;
        return whole ? told : null;
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }

    private void hear(WatchKey key) {
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                Path path = ((Path) key.watchable()).resolve(name);
                changed.add(path);
                forget(path);
            } else {
                lost = true;
            }
        }
        if (!key.reset()) {
            watched.values().remove(key);
            lost = true;
        }
    }

    /** A folder that came, went or was replaced is to be watched anew, since a watch stays with a folder that is renamed. */
    private void forget(Path changed) {
        if (watched.containsKey(changed)) {
            forgetIf(folder -> folder.startsWith(changed));
        }
    }

    private void forgetIf(Predicate<Path> unwanted) {
        watched.entrySet().removeIf(entry -> {
            boolean gone = unwanted.test(entry.getKey());
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
    }
}
