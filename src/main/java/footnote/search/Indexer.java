package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import footnote.folder.Folder;
import footnote.folder.Stamp;
import footnote.read.GuardedReader;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index to what is in the folder: new and changed files are read and embedded, files that went are removed, and
 * the rest is left as it is. Work that is done is kept: whatever breaks it off, the next call goes on from there.
 * Thread-safe, one call at a time.
 */
public final class Indexer {

    /** What may go away though the file stays as it is: a disk that fails, a server that is gone. */
    private static final Duration RETRY_EVERY = Duration.ofSeconds(30);

    /** Longer than anyone waits. */
    private static final Duration TO_THE_END = Duration.ofDays(365);

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    private final PassageIndex index;
    private final Batch batch;
    private final ReadAhead ahead = new ReadAhead();
    private @Nullable IndexedFiles known;
    private @Nullable SortedMap<String, Folder.Listed> done;
    private final Turns turns = new Turns();
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
        return sync(Folder.list(folder), progress);
    }

    /** Brings the index to a listing of the folder, to the end. */
    public Changes sync(Folder folder, Progress progress) throws IOException {
        return sync(folder, TO_THE_END, progress);
    }

    /**
     * Brings the index to a listing of the folder: first what is new since the last call, then what that one left, a long article last.
     *
     * @param atMost how long it may take, to the end of the article that is being read then
     * @throws IOException when the index cannot be written; what was not committed is then read again by the next call
     */
    public synchronized Changes sync(Folder folder, Duration atMost, Progress progress) throws IOException {
        try {
            IndexedFiles before = known == null ? new IndexedFiles(index) : known;
            known = before;
            boolean retry = System.nanoTime() - retried >= RETRY_EVERY.toNanos();
            if (!retry && folder.files().equals(done)) {
                return new Changes(0, 0, 0);
            }
            retried = retry ? System.nanoTime() : retried;
            Pass pass = new Pass(index, batch, ahead, turns, folder, before);
            Changes changes = pass.run(pass.work(retry), System.nanoTime() + atMost.toNanos(), progress);
            done = pass.isDone() ? folder.files() : null;
            return changes;
        } catch (IOException | RuntimeException e) {
            forget();
            batch.clear();
            throw e;
        }
    }

    /**
     * Embeds the beginning of a small file that will be read once it has rested, so that it is in force soon then. Nothing
     * of it is put into the index.
     *
     * @param resting by path; of several files only one is looked at
     */
    public synchronized void foresee(Map<String, Folder.Listed> resting) {
        resting.entrySet().stream()
                .filter(file -> file.getValue().fault() == null)
                .filter(file -> GuardedReader.isHarmless(
                        file.getKey(), file.getValue().stamp().size()))
                .findFirst()
                .ifPresent(file -> foresee(file.getKey(), file.getValue()));
    }

    private void foresee(String path, Folder.Listed listed) {
        try (GuardedReader reader = new GuardedReader()) {
            Snapshot snapshot = new Snapshot(path, listed, reader);
            if (!snapshot.isStale()
                    && !isKnown(snapshot.sha256())
                    && snapshot.content() instanceof Snapshot.Content.Prepared(ArticleBlock block)) {
                batch.foresee(block);
            }
        } catch (UnreadableException e) {
            LOG.debug("'{}' will be read again, and its fault told then.", path, e);
        }
    }

    /** Whether a file holds these bytes already, under whatever name. */
    private boolean isKnown(String sha256) {
        return known != null
                && known.all().stream().anyMatch(file -> file.entry().sha256().equals(sha256));
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
        if (damaged) {
            forget();
        }
        return damaged;
    }

    /**
     * Makes sure that the next change can be written.
     *
     * @throws IOException when it couldn't, such as {@link IndexInUseException}
     */
    public synchronized void claim() throws IOException {
        index.claim();
    }

    private void forget() {
        known = null;
        done = null;
    }

    /**
     * Begins to make an index that grew in many parts quick to search, where it isn't; that goes on beside all else.
     *
     * @throws IOException when the index cannot be written
     */
    public synchronized void settle() throws IOException {
        index.settle();
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
                batch.add(new ArticleBlock(article, PassageSplitter.split(article), Stamp.NONE), Set.of());
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
}
