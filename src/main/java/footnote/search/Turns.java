package footnote.search;

import footnote.folder.Stamp;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order in which files are read that take more than one pass: what was found last comes first, so that nobody waits for a large
 * folder, and an article that is too long for one pass comes last. For one thread.
 */
final class Turns {

    private static final int LAST = 0;

    /** @param since the pass that found the file first as it is; {@link #LAST} where it gives way to all others */
    private record Turn(Stamp stamp, int since) {}

    private Map<String, Turn> turns = Map.of();
    private int passes = LAST;

    /** Puts all files that a pass is to read in order. */
    void order(List<String> paths, Function<String, Stamp> stamps) {
        passes++;
        Map<String, Turn> next = new HashMap<>();
        for (String path : paths) {
            Turn found = new Turn(stamps.apply(path), passes);
            Turn before = turns.getOrDefault(path, found);
            next.put(path, before.stamp.equals(found.stamp) ? before : found);
        }
        turns = next;
        paths.sort(Comparator.comparingInt((String path) -> -since(path)).thenComparing(Comparator.naturalOrder()));
    }

    /** Has a file that is begun give way to all others. */
    void putOff(String path, Stamp stamp) {
        turns.put(path, new Turn(stamp, LAST));
    }

    private int since(String path) {
        return turns.getOrDefault(path, new Turn(Stamp.NONE, LAST)).since;
    }
}
