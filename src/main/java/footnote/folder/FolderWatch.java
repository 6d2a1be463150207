package footnote.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder that others write to while it is read. The file system's events, where it has any, tell which files to look at
 * again, and when; a whole listing from time to time finds what they don't tell. For one thread, but for {@link #close}.
 */
public final class FolderWatch implements AutoCloseable {

    /**
     * How closely a folder is watched.
     *
     * @param quiet how long a file is left alone by those who write it before it is read
     * @param poll how often the whole folder is listed; a large folder less often, so that it costs a twentieth of the time
     *     at most
     */
    public record Pace(Duration quiet, Duration poll) {

        /** In force well within two seconds. */
        public static final Pace USUAL = new Pace(Duration.ofMillis(600), Duration.ofMillis(500));
    }

    private static final int SHARE_OF_TIME = 20;

    private final Path root;
    private final Set<Path> own;
    private final Pace pace;
    private final Settling settling;
    private final FolderEvents events;
    private Map<String, Folder.Listed> resting = Map.of();
    private @Nullable Folder last;
    private long listAgain;
    private long lookAgain;

    /**
     * Watches a folder in which the program keeps files of its own.
     *
     * @param own folders that it writes, which aren't read where they are within that one
     */
    public FolderWatch(Path root, Set<Path> own, Pace pace) {
        this(root, own, pace, FolderEvents.of(root));
    }

    FolderWatch(Path root, Set<Path> own, Pace pace, FolderEvents events) {
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
        long start = System.nanoTime();
        lookAgain = start + pace.poll().toNanos();
        try {
            Folder now = list(start);
            events.watchNoMoreThan(now.folders());
            last = now;
            SortedMap<String, Folder.Listed> settled = settling.settle(now.files());
            resting = settling.resting(now.files());
            long end = System.nanoTime();
            lookAgain =
                    settling.isRestless() ? end + Math.max(pace.quiet().toNanos() / 4, (end - start) / 2) : listAgain;
            return new Folder(settled, now.folders(), now.links());
        } catch (IOException e) {
            last = null;
            events.watchNoMoreThan(Set.of());
            throw e;
        }
    }

    private Folder list(long start) throws IOException {
        @Nullable Set<Path> told = events.take();
        if (last != null && told != null && start - listAgain < 0) {
            Set<Path> paths = new HashSet<>(told);
            paths.addAll(last.links());
            resting.values().forEach(file -> paths.add(file.file()));
            return last.again(paths, own, events::watch);
        }
        Folder whole = Folder.list(root, own, events::watch);
        listAgain = start + Math.max(pace.poll().toNanos(), SHARE_OF_TIME * (System.nanoTime() - start));
        return whole;
    }

    /** The files that the last look saw to be new or changed, and left out until they have rested. */
    public Map<String, Folder.Listed> resting() {
        return resting;
    }

    /** Waits until it is time to look again. */
    public void rest() throws InterruptedException {
        events.await(Math.max(lookAgain - System.nanoTime(), 0), pace.quiet().toNanos() / 12);
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
