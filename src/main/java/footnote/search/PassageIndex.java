package footnote.search;

import footnote.folder.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one persistent index over the folder's articles. It is read as it was last committed, whatever becomes of the writing:
 * questions see the changes of one {@link #commit} all at once. Thread-safe; one process writes at a time, from its first
 * change on.
 */
public final class PassageIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PassageIndex.class);

    private final IndexFiles files;
    private final IndexView view;

    /** Whether something has failed in a way that says the files may be damaged. */
    private final AtomicBoolean suspect = new AtomicBoolean();

    private volatile boolean closed;
    private @Nullable IndexWriter writer;

    /** The documents there were when it was last settled: tried again, at the latest, when they are twice as many. */
    private long settled;

    private PassageIndex(IndexFiles files, SearcherManager searchers) {
        this.files = files;
        this.view = new IndexView(searchers, suspect);
    }

    /**
     * Opens the index in a folder. An index of another format, or one whose files cannot be read at all, is as good as none.
     *
     * @throws IOException when the folder cannot be made
     */
    public static PassageIndex open(Path folder) throws IOException {
        return open(IndexFiles.in(folder));
    }

    static PassageIndex open(IndexFiles files) throws IOException {
        try {
            return new PassageIndex(files, files.searchers());
        } catch (IOException | RuntimeException _) {
            PassageIndex damaged = new PassageIndex(files, IndexFiles.none());
            damaged.suspect.set(true);
            return damaged;
        }
    }

    /**
     * Puts an article in the place of what was there under its id.
     *
     * @param vectors of the article's texts
     */
    void put(ArticleBlock block, Function<TitledText, float[]> vectors) throws IOException {
        List<Document> documents = block.with(vectors);
        write(to -> to.updateDocuments(article(block.entry().id()), documents));
    }

    /** Puts a file that holds no article of its own in the place of what was there under its id. */
    void put(FileEntry entry, Stamp stamp) throws IOException {
        write(to -> to.updateDocuments(article(entry.id()), List.of(EntryDocuments.document(entry, stamp))));
    }

    /** Puts a file that holds the same as the one with the id {@code original} in the place of what was there under its id. */
    void put(FileEntry copy, String original, Stamp stamp) throws IOException {
        write(to -> to.updateDocuments(article(copy.id()), List.of(EntryDocuments.document(copy, original, stamp))));
    }

    void remove(String id) throws IOException {
        write(to -> to.deleteDocuments(article(id)));
    }

    /** Makes ready to write, or throws an {@link IndexInUseException} where another process does. */
    synchronized void claim() throws IOException {
        writer();
    }

    /** Makes all changes safe on disk, and seen by the next question. */
    synchronized void commit() throws IOException {
        if (writer != null) {
            write(files::commit);
            view.refresh();
        }
    }

    /**
     * Merges the parts of the index into one where none holds half of it, since a question is asked of each part. That goes on
     * beside all else, and is in force from the first commit after its end.
     */
    synchronized void settle() throws IOException {
        int documents = search(searcher -> searcher.getIndexReader().maxDoc());
        if (documents >= 2 * settled && !search(IndexView::isSettled)) {
            settled = documents;
            try {
                write(to -> to.forceMerge(1, false));
            } catch (IndexInUseException e) {
                LOG.debug("Who writes the index merges it.", e);
            }
        }
    }

    /**
     * Reads all files of the index once, or, where {@code always} isn't asked for, where a search or a change has failed
     * in a way that says they may be damaged. What is damaged is dropped.
     *
     * @return whether something was, so that the folder is to be read for it
     * @throws IndexInUseException when another process writes the index
     */
    synchronized boolean repair(boolean always) throws IOException {
        if (!suspect.get() && (!always || writer == null && !files.hasIndex())) {
            return false;
        }
        boolean damaged = !files.isSound();
        if (damaged) {
            abandon(writer);
            files.repair();
            view.show(files.searchers());
        }
        suspect.set(false);
        return damaged;
    }

    /** Whether it knows of no file at all. */
    public boolean isEmpty() {
        return search(searcher -> searcher.count(EntryDocuments.ALL) == 0);
    }

    /** Every file of the folder, by path; where an article's story stands in others too, its detail names them. */
    public List<FileEntry> entries() {
        return search(EntryDocuments::entries);
    }

    /** Every file of the folder, by path. */
    List<IndexedFile> indexed() {
        return search(EntryDocuments::indexed);
    }

    /** What the index knows of the file with that id; empty where the folder holds none. */
    public Optional<FileEntry> entry(String id) {
        return search(searcher -> EntryDocuments.of(id, searcher)).map(EntryDocuments::entry);
    }

    /** The whole text of the article with that id, be it a copy of another; empty where the folder holds none. */
    public Optional<String> text(String id) {
        return search(searcher -> EntryDocuments.text(id, searcher));
    }

    /** The vectors of an article's passages and sentences, by their texts; none where there is no such article. */
    Map<TitledText, float[]> vectors(String id) {
        return search(searcher -> StoredVectors.of(id, searcher));
    }

    /** Names the state of the index that the next question will see. */
    public String version() {
        return search(IndexView::version);
    }

    /** Runs a search in one state of the index. */
    <T> T search(IOFunction<IndexSearcher, T> search) {
        return view.search(search);
    }

    /** Whether nothing can be searched any more. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        view.close();
        if (writer != null) {
            writer.close();
        }
        files.close();
    }

    /**
     * Makes a change, beside others that are under way. One that fails ends the writer: what was not committed is lost, and
     * the next change opens another.
     */
    private void write(IOConsumer<IndexWriter> change) throws IOException {
        IndexWriter to = writer();
        try {
            change.accept(to);
        } catch (IOException e) {
            abandon(to);
            throw e;
        } catch (AlreadyClosedException e) {
            abandon(to);
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException(cause.getMessage(), cause);
        }
    }

    private synchronized IndexWriter writer() throws IOException {
        if (writer == null) {
            try {
                writer = files.writer();
                view.show(files.searchers());
            } catch (IndexInUseException e) {
                // Who can't write reads what the other has written since.
                view.show(files.searchers());
                throw e;
            } catch (IOException | AlreadyClosedException e) {
                abandon(writer);
                throw e;
            }
        }
        return writer;
    }

    private synchronized void abandon(@Nullable IndexWriter failed) {
        suspect.set(true);
        if (failed != null && failed.equals(writer)) {
            try {
                failed.rollback();
            } catch (IOException | RuntimeException e) {
                LOG.debug("The writer is closed all the same.", e);
            } finally {
                writer = null;
            }
        }
    }

    private static Term article(String id) {
        return new Term(PassageDocuments.ARTICLE, id);
    }
}
