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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index to what is in the folder: new and changed files are read and embedded, files that went are removed, and
 * the rest is left as it is. Work that is done is kept: whatever breaks it off, the next call goes on from there.
 * Thread-safe, one call at a time.
 */
public final class Indexer {

    /** A large folder answers from what is read so far: its changes are put in force this often. */
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    /** What may go away though the file stays as it is: a disk that fails, a server that is gone. */
    private static final Duration RETRY_EVERY = Duration.ofSeconds(30);

    /** Longer than anyone waits. */
    private static final Duration TO_THE_END = Duration.ofDays(365);

    private final PassageIndex index;
    private final Batch batch;
    private final GuardedReader reader = new GuardedReader();
    private @Nullable Map<String, PassageIndex.Indexed> known;
    private Map<String, Stamp> waiting = Map.of();
    private long retried = System.nanoTime() - RETRY_EVERY.toNanos();

    public Indexer(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.batch = new Batch(index, embedder);
    }

    /** Hears how far the reading of a folder is: {@code done} of {@code all} files. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int all);
    }

    /**
     * What one reading of the folder did.
     *
     * @param read files that were read and embedded anew
     * @param removed files that were there before and are no more
     * @param left files that are still to be read
     */
    public record Changes(int read, int removed, int left) {}

    /**
     * Reads the folder once.
     *
     * @throws IOException when the folder cannot be listed, or the index cannot be written; a file that cannot be read is
     *     an entry with status {@code FAILED}
     */
    public Changes sync(Path folder, Progress progress) throws IOException {
        return sync(Folder.list(folder), TO_THE_END, progress);
    }

    /**
     * Brings the index to a listing of the folder: first what is new since the last call, then what that one left.
     *
     * @param atMost how long it may take, to the end of the article that is being read then
     * @throws IOException when the index cannot be written; what was not committed is then read again by the next call
     */
    public synchronized Changes sync(Folder folder, Duration atMost, Progress progress) throws IOException {
        try {
            Map<String, PassageIndex.Indexed> before = known == null ? load() : known;
            known = before;
            return new Pass(folder, before).run(System.nanoTime() + atMost.toNanos(), progress);
        } catch (IOException | RuntimeException e) {
            known = null;
            batch.clear();
            throw e;
        }
    }

    /**
     * Drops what is damaged in the index; the next call reads it anew.
     *
     * @param always also where nothing has failed
     * @return whether anything was damaged
     * @throws IOException when it cannot be set right now
     */
    public synchronized boolean repair(boolean always) throws IOException {
        boolean damaged = index.repair(always);
        known = damaged ? null : known;
        return damaged;
    }

    /**
     * Adds articles that are in no folder, as far as the index doesn't hold them already.
     *
     * @throws IOException when the index cannot be written
     */
    public synchronized Changes add(List<Article> articles, Progress progress) throws IOException {
        int read = 0;
        for (int done = 0; done < articles.size(); done++) {
            progress.at(done, articles.size());
            Article article = articles.get(done);
            Optional<FileEntry> there = index.entry(article.id());
            if (there.isEmpty() || !there.get().sha256().equals(article.sha256())) {
                batch.add(article, PassageSplitter.split(article), Stamp.NONE, Set.of());
                read++;
            }
            if (batch.isFull()) {
                batch.flush();
            }
        }
        batch.flush();
        progress.at(articles.size(), articles.size());
        index.commit();
        return new Changes(read, 0, 0);
    }

    private Map<String, PassageIndex.Indexed> load() {
        Map<String, PassageIndex.Indexed> indexed = new HashMap<>();
        index.indexed().forEach(file -> indexed.put(file.entry().path(), file));
        return indexed;
    }

    /** One comparison of the index with a listing. */
    private final class Pass {

        private final Folder folder;
        private final Map<String, PassageIndex.Indexed> files;
        private final Map<String, NavigableSet<String>> pathsBySha = new HashMap<>();
        private final Map<String, String> goneBySha = new HashMap<>();
        private final boolean retry = System.nanoTime() - retried >= RETRY_EVERY.toNanos();
        private int read;

        Pass(Folder folder, Map<String, PassageIndex.Indexed> files) {
            this.folder = folder;
            this.files = files;
        }

        Changes run(long deadline, Progress progress) throws IOException {
            List<FileEntry> gone = gone();
            List<String> work = work();
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
            return new Changes(read, removed, left.size());
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

        /** The files that are to be read, in the order in which they are; of the others, duplicates are marked. */
        private List<String> work() throws IOException {
            retried = retry ? System.nanoTime() : retried;
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
            work.sort(Comparator.comparing((String path) -> listed(path).stamp().equals(waiting.get(path)))
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
}
