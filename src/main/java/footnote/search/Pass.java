package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.ArticleReader;
import footnote.corpus.Folder;
import footnote.corpus.GuardedReader;
import footnote.corpus.Passage;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Stamp;
import footnote.corpus.UnreadableException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One comparison of the index with a listing of its folder, and what is done for it. */
final class Pass {

    /** A large folder answers from what is read so far: its changes are put in force this often. */
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    private final PassageIndex index;
    private final Batch batch;
    private final Folder folder;
    private final Map<String, PassageIndex.Indexed> files;
    private final GuardedReader reader;
    private final Map<String, NavigableSet<String>> pathsBySha = new HashMap<>();
    private final Map<String, String> goneBySha = new HashMap<>();
    private Map<String, Stamp> waiting = Map.of();
    private int read;

    /** @param files what the index holds of each path, which is kept so */
    Pass(
            PassageIndex index,
            Batch batch,
            GuardedReader reader,
            Folder folder,
            Map<String, PassageIndex.Indexed> files) {
        this.index = index;
        this.batch = batch;
        this.reader = reader;
        this.folder = folder;
        this.files = files;
    }

    /**
     * Brings the index to the listing.
     *
     * @param work what {@link #work} told
     * @param deadline of {@link System#nanoTime}; the article that is being read then is the last
     */
    Indexer.Changes run(List<String> work, long deadline, Indexer.Progress progress) throws IOException {
        List<FileEntry> gone = gone();
        int all = folder.files().size();
        int done = 0;
        long committed = System.nanoTime();
        progress.at(all - work.size(), all);
        while (done < work.size() && System.nanoTime() < deadline) {
            String path = work.get(done++);
            read(path, listed(path));
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
        List<String> left = work.subList(done, work.size());
        int removed = remove(gone, left);
        index.commit();
        waiting = left.stream()
                .collect(Collectors.toMap(
                        Function.identity(), path -> listed(path).stamp()));
        return new Indexer.Changes(read, removed, left.size());
    }

    private List<FileEntry> gone() {
        List<FileEntry> gone = files.values().stream()
                .map(PassageIndex.Indexed::entry)
                .filter(entry -> !folder.files().containsKey(entry.path()))
                .toList();
        gone.stream()
                .filter(entry -> entry.status() == FileEntry.Status.INDEXED)
                .forEach(entry -> goneBySha.put(entry.sha256(), entry.id()));
        return gone;
    }

    /** Removes files that went, but for those that may be there under another name, still to be read. */
    private int remove(List<FileEntry> gone, List<String> left) throws IOException {
        Set<List<Long>> renamed = new HashSet<>();
        left.forEach(path -> renamed.add(nature(listed(path).stamp())));
        int removed = 0;
        for (FileEntry entry : gone) {
            if (!renamed.contains(nature(file(entry.path()).stamp()))) {
                index.remove(entry.id());
                files.remove(entry.path());
                removed++;
            }
        }
        return removed;
    }

    /** What a new name leaves as it was. */
    private static List<Long> nature(Stamp stamp) {
        return List.of(stamp.size(), stamp.modified());
    }

    /** The files that were left to be read, as they were then. */
    Map<String, Stamp> waiting() {
        return waiting;
    }

    /**
     * The files that are to be read, in the order in which they are; of the others, duplicates are marked.
     *
     * @param last what an earlier pass left, which comes after what is new
     * @param retry also what could not be read before
     */
    List<String> work(Map<String, Stamp> last, boolean retry) throws IOException {
        List<String> work = new ArrayList<>();
        folder.files().forEach((path, listed) -> {
            PassageIndex.Indexed file = files.get(path);
            if (file == null
                    || !file.stamp().equals(listed.stamp())
                    || retry && file.entry().sha256().isEmpty()) {
                work.add(path);
            } else if (!file.entry().sha256().isEmpty() && listed.stamp().size() > 0) {
                paths(file.entry().sha256()).add(path);
            }
        });
        for (NavigableSet<String> paths : pathsBySha.values()) {
            if (file(paths.first()).entry().status() == FileEntry.Status.DUPLICATE) {
                work.add(paths.first());
            }
            for (String path : paths.tailSet(paths.first(), false)) {
                putDuplicate(path, paths.first());
            }
        }
        work.sort(Comparator.comparing((String path) -> listed(path).stamp().equals(last.get(path)))
                .thenComparing(Comparator.naturalOrder()));
        return work;
    }

    private void read(String path, Folder.Listed listed) throws IOException {
        String sha256 = "";
        try {
            if (listed.fault() != null) {
                putAside(path, "", FileEntry.Status.FAILED, listed.fault(), listed.stamp());
                return;
            }
            byte[] bytes = ArticleReader.bytes(listed.file());
            if (!Stamp.of(listed.file()).equals(listed.stamp())) {
                return;
            }
            sha256 = ArticleReader.sha256(bytes);
            NavigableSet<String> paths = bytes.length == 0 ? new TreeSet<>() : paths(sha256);
            paths.add(path);
            if (!paths.first().equals(path)) {
                putDuplicate(path, paths.first(), sha256, listed.stamp());
                return;
            }
            Set<String> earlier = earlier(path, sha256);
            if (paths.size() > 1) {
                batch.flush();
            }
            for (String later : paths.tailSet(path, false)) {
                earlier.add(file(later).entry().id());
                putDuplicate(later, path);
            }
            FileEntry before = files.containsKey(path) ? file(path).entry() : null;
            if (before != null && before.sha256().equals(sha256) && before.status() != FileEntry.Status.DUPLICATE) {
                files.put(path, new PassageIndex.Indexed(before, listed.stamp()));
                return;
            }
            Article article = reader.read(path, bytes);
            List<Passage> passages = PassageSplitter.split(article);
            if (passages.isEmpty()) {
                String why = article.remark() == null ? "holds no text" : article.remark();
                putAside(path, sha256, FileEntry.Status.EMPTY, why, listed.stamp());
                return;
            }
            batch.add(article, passages, listed.stamp(), earlier);
            files.put(path, new PassageIndex.Indexed(FileEntry.of(article), listed.stamp()));
            read++;
        } catch (UnreadableException e) {
            putAside(path, sha256, FileEntry.Status.FAILED, e.reason(), listed.stamp());
        }
    }

    /** The articles whose vectors may be those of this file's texts. */
    private Set<String> earlier(String path, String sha256) {
        Set<String> earlier = new HashSet<>();
        if (files.containsKey(path)) {
            earlier.add(file(path).entry().id());
        }
        if (goneBySha.containsKey(sha256)) {
            earlier.add(goneBySha.get(sha256));
        }
        return earlier;
    }

    private void putDuplicate(String path, String first) throws IOException {
        putDuplicate(path, first, file(path).entry().sha256(), file(path).stamp());
    }

    private void putDuplicate(String path, String first, String sha256, Stamp stamp) throws IOException {
        putAside(path, sha256, FileEntry.Status.DUPLICATE, "holds the same as " + first, stamp);
    }

    private void putAside(String path, String sha256, FileEntry.Status status, String detail, Stamp stamp)
            throws IOException {
        FileEntry entry = new FileEntry(ArticleReader.id(path), path, path, path, null, 0, sha256, status, detail);
        PassageIndex.Indexed file = new PassageIndex.Indexed(entry, stamp);
        if (!file.equals(files.get(path))) {
            index.put(entry, stamp);
            files.put(path, file);
        }
    }

    private Folder.Listed listed(String path) {
        return Objects.requireNonNull(folder.files().get(path));
    }

    private PassageIndex.Indexed file(String path) {
        return Objects.requireNonNull(files.get(path));
    }

    private NavigableSet<String> paths(String sha256) {
        return pathsBySha.computeIfAbsent(sha256, _ -> new TreeSet<>());
    }
}
