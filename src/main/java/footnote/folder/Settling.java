package footnote.folder;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

    /** The files of a listing that don't count yet. */
    Map<String, Folder.Listed> resting(Map<String, Folder.Listed> now) {
        Map<String, Folder.Listed> resting = new HashMap<>();
        restless.keySet().stream().filter(now::containsKey).forEach(path -> resting.put(path, now.get(path)));
        return resting;
    }

    /**
     * What counts of a listing: a file that is restless counts as it was before, or not yet.
     *
     * @return the same as the last time where nothing else counts now
     */
    SortedMap<String, Folder.Listed> settle(SortedMap<String, Folder.Listed> now) {
        SortedMap<String, Folder.Listed> before = settled == null ? new TreeMap<>() : settled;
        List<String> different = Stream.concat(
                        now.keySet().stream(), before.keySet().stream().filter(path -> !now.containsKey(path)))
                .filter(path -> !Objects.equals(now.get(path), before.get(path)))
                .toList();
        restless.keySet().retainAll(Set.copyOf(different));
        List<String> rested = different.stream()
                .filter(path -> hasRested(path, now.get(path), settled == null))
                .toList();
        SortedMap<String, Folder.Listed> after = rested.isEmpty() ? before : new TreeMap<>(before);
        for (String path : rested) {
            restless.remove(path);
            if (now.containsKey(path)) {
                after.put(path, now.get(path));
            } else {
                after.remove(path);
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
