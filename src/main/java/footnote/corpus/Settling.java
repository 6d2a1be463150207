package footnote.corpus;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Which files have rested since they were last seen to change. */
final class Settling {

    /** A state that a path was first seen in at that time. */
    private record Seen(Stamp stamp, long since) {}

    private final long quietNanos;
    private final Map<String, Seen> restless = new HashMap<>();
    private @Nullable SortedMap<String, Folder.Listed> settled;

    Settling(Duration quiet) {
        this.quietNanos = quiet.toNanos();
    }

    boolean isRestless() {
        return !restless.isEmpty();
    }

    SortedMap<String, Folder.Listed> settle(SortedMap<String, Folder.Listed> now) {
        boolean first = settled == null;
        SortedMap<String, Folder.Listed> before = settled == null ? new TreeMap<>() : settled;
        SortedMap<String, Folder.Listed> after = new TreeMap<>();
        Set<String> paths = new HashSet<>(before.keySet());
        paths.addAll(now.keySet());
        restless.keySet().retainAll(paths);
        for (String path : paths) {
            Folder.@Nullable Listed listed = now.get(path);
            Folder.@Nullable Listed kept = before.get(path);
            boolean rests = listed != null && listed.equals(kept) || hasRested(path, listed, first);
            Folder.@Nullable Listed counts = rests ? listed : kept;
            if (rests) {
                restless.remove(path);
            }
            if (counts != null) {
                after.put(path, counts);
            }
        }
        settled = after;
        return after;
    }

    /**
     * For as long as is asked; a file that its own date says was written longer ago, and one that went, for a quarter
     * of that, and at first not at all. The clock is never relied on alone: it may jump, or be another machine's.
     */
    private boolean hasRested(String path, Folder.@Nullable Listed listed, boolean first) {
        Stamp stamp = listed == null ? Stamp.NONE : listed.stamp();
        long now = System.nanoTime();
        Seen seen = restless.get(path);
        if (seen == null || !seen.stamp.equals(stamp)) {
            seen = new Seen(stamp, now);
            restless.put(path, seen);
        }
        long age = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - stamp.modified();
        boolean old = Math.abs(age) >= quietNanos;
        long rested = now - seen.since;
        return rested >= quietNanos || old && (first || rested >= quietNanos / 4);
    }
}
