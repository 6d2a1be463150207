package footnote.search;

import footnote.folder.Folder;
import footnote.folder.Stamp;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One comparison of the index with a listing of its folder, and what is done for it. */
final class Pass {

    /** A large folder answers from what is read so far: its changes are put in force this often. */
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    private final PassageIndex index;
    private final Batch batch;
    private final Folder folder;
    private final IndexedFiles files;
    private final ReadAhead ahead;
    private final Turns turns;
    private final Map<String, NavigableSet<String>> pathsBySha = new HashMap<>();
    private Gone gone = Gone.NONE;
    private int left;
    private int found;
    private boolean stale;
    private int read;

    /**
     * @param turns in which passes share what is to be read
     * @param files what the index holds of each path, which is kept so
     */
    Pass(PassageIndex index, Batch batch, ReadAhead ahead, Turns turns, Folder folder, IndexedFiles files) {
        this.index = index;
        this.batch = batch;
        this.ahead = ahead;
        this.turns = turns;
        this.folder = folder;
        this.files = files;
    }

    /**
     * Brings the index to the listing.
     *
     * @param work what {@link #work} told
     * @param deadline of {@link System#nanoTime}; the article that is being read then is the last, and left where it is long
     */
    Indexer.Changes run(List<String> work, long deadline, Indexer.Progress progress) throws IOException {
        gone = found == files.all().size() ? Gone.NONE : Gone.of(files, folder);
        int all = folder.files().size();
        int done = 0;
        long committed = System.nanoTime();
        progress.at(all - work.size(), all);
        ahead.plan(wanted(work), pathsBySha.keySet());
        while (done < work.size() && System.nanoTime() < deadline) {
            String path = work.get(done);
            if (!read(path, listed(path), deadline)) {
                turns.putOff(path, listed(path).stamp());
                break;
            }
            done++;
            boolean due = System.nanoTime() - committed > COMMIT_EVERY.toNanos();
            if (batch.isFull() || due) {
                batch.flush();
            }
            if (due) {
                index.commit();
                committed = System.nanoTime();
            }
            progress.at(all - work.size() + done, all);
        }
        batch.flush();
        List<String> waiting = work.subList(done, work.size());
        List<FileEntry> lost =
                gone.lost(waiting.stream().map(path -> listed(path).stamp()).toList());
        for (FileEntry entry : lost) {
            files.remove(entry);
        }
        index.commit();
        left = waiting.size();
        return new Indexer.Changes(read, lost.size(), left);
    }

    /** Whether the index holds all that the listing told of. */
    boolean isDone() {
        return left == 0 && !stale;
    }

    /**
     * The files that are to be read, in the order in which they are; of the others, duplicates are marked.
     *
     * @param retry also what could not be read before
     */
    List<String> work(boolean retry) throws IOException {
        List<String> work = new ArrayList<>();
        folder.files().forEach((path, listed) -> {
            @Nullable IndexedFile file = files.find(path);
            found += file == null ? 0 : 1;
            if (file == null
                    || !file.stamp().equals(listed.stamp())
                    || retry && file.entry().sha256().isEmpty()) {
                work.add(path);
            } else if (!file.entry().sha256().isEmpty() && listed.stamp().size() > 0) {
                paths(file.entry().sha256()).add(path);
            }
        });
        for (NavigableSet<String> paths : pathsBySha.values()) {
            if (files.get(paths.first()).entry().status() == FileEntry.Status.DUPLICATE) {
                work.add(paths.first());
            }
            for (String path : paths.tailSet(paths.first(), false)) {
                files.putDuplicate(path, paths.first());
            }
        }
        turns.order(work, path -> listed(path).stamp());
        return work;
    }

    private List<ReadAhead.Wanted> wanted(List<String> work) {
        return work.stream()
                .map(this::wanted)
                .filter(file -> file.listed().fault() == null)
                .toList();
    }

    private ReadAhead.Wanted wanted(String path) {
        return new ReadAhead.Wanted(path, listed(path));
    }

    /** @return whether it is done with; a long article may need more time */
    private boolean read(String path, Folder.Listed listed, long deadline) throws IOException {
        if (listed.fault() != null) {
            files.putAside(path, "", FileEntry.Status.FAILED, listed.fault(), listed.stamp());
            return true;
        }
        try {
            Snapshot snapshot = ahead.take(wanted(path));
            stale |= snapshot.isStale();
            if (!snapshot.isStale()) {
                if (!isPrepared(path, snapshot, deadline)) {
                    ahead.keep(wanted(path), snapshot);
                    return false;
                }
                read(path, snapshot, listed.stamp());
            }
        } catch (UnreadableException e) {
            files.putAside(path, "", FileEntry.Status.FAILED, e.reason(), listed.stamp());
        }
        return true;
    }

    /** Whether a file's article, where it holds one that the index lacks, can be added at once. */
    private boolean isPrepared(String path, Snapshot snapshot, long deadline) {
        String sha256 = snapshot.sha256();
        @Nullable IndexedFile before = files.find(path);
        return pathsBySha.containsKey(sha256)
                || before != null && holds(before.entry(), sha256)
                || !(snapshot.content() instanceof Snapshot.Content.Prepared(ArticleBlock block))
                || batch.prepare(block, earlier(path, sha256), deadline);
    }

    private void read(String path, Snapshot snapshot, Stamp stamp) throws IOException {
        String sha256 = snapshot.sha256();
        NavigableSet<String> paths = snapshot.hasNoBytes() ? new TreeSet<>() : paths(sha256);
        paths.add(path);
        if (!paths.first().equals(path)) {
            files.putDuplicate(path, paths.first(), stamp);
            return;
        }
        Set<String> earlier = earlier(path, sha256);
        if (paths.size() > 1) {
            batch.flush();
        }
        paths.tailSet(path, false)
                .forEach(later -> earlier.add(files.get(later).entry().id()));
        put(path, snapshot, earlier, stamp);
        for (String later : paths.tailSet(path, false)) {
            files.putDuplicate(later, path);
        }
    }

    private void put(String path, Snapshot snapshot, Set<String> earlier, Stamp stamp) throws IOException {
        String sha256 = snapshot.sha256();
        @Nullable IndexedFile before = files.find(path);
        if (before != null && holds(before.entry(), sha256)) {
            files.put(before.entry(), stamp);
            return;
        }
        switch (snapshot.content()) {
            case Snapshot.Content.Unreadable(String why) ->
                files.putAside(path, sha256, FileEntry.Status.FAILED, why, stamp);
            case Snapshot.Content.Empty(String why) -> files.putAside(path, sha256, FileEntry.Status.EMPTY, why, stamp);
            case Snapshot.Content.Prepared(ArticleBlock block) -> {
                batch.add(block, earlier);
                files.put(block.entry(), stamp);
                read++;
            }
        }
    }

    /** Whether what an entry tells is of the file's bytes as they are. */
    private static boolean holds(FileEntry entry, String sha256) {
        return entry.sha256().equals(sha256) && entry.status() != FileEntry.Status.DUPLICATE;
    }

    /** The articles whose vectors may be those of this file's texts. */
    private Set<String> earlier(String path, String sha256) {
        Set<String> earlier = new HashSet<>();
        if (files.find(path) != null) {
            earlier.add(files.get(path).entry().id());
        }
        gone.article(sha256).ifPresent(earlier::add);
        return earlier;
    }

    private Folder.Listed listed(String path) {
        return Objects.requireNonNull(folder.files().get(path));
    }

    private NavigableSet<String> paths(String sha256) {
        return pathsBySha.computeIfAbsent(sha256, _ -> new TreeSet<>(CopyNames.LAST));
    }
}
