package footnote.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOFunction;

/** The committed state of the index that is searched. Thread-safe: a search that is under way ends in the state it began in. */
final class IndexView implements AutoCloseable {

    private volatile SearcherManager searchers;
    private final AtomicBoolean suspect;

    /** @param suspect set where a search fails, since the files may be damaged */
    IndexView(SearcherManager searchers, AtomicBoolean suspect) {
        this.searchers = searchers;
        this.suspect = suspect;
    }

    /** Names the state that a search runs in. */
    static String version(IndexSearcher searcher) {
        return Long.toString(((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    /** Whether one part holds half of the index or more. */
    static boolean isSettled(IndexSearcher searcher) {
        IndexReader all = searcher.getIndexReader();
        return all.leaves().stream().anyMatch(part -> 2L * part.reader().maxDoc() >= all.maxDoc())
                || all.leaves().isEmpty();
    }

    <T> T search(IOFunction<IndexSearcher, T> search) {
        SearcherManager from = searchers;
        try {
            IndexSearcher searcher = from.acquire();
            try {
                return search.apply(searcher);
            } finally {
                from.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            if (from == searchers) {
                throw e;
            }
            return search(search);
        } catch (IOException e) {
            suspect.set(true);
            throw new UncheckedIOException("the index cannot be read", e);
        } catch (RuntimeException e) {
            suspect.set(true);
            throw e;
        }
    }

    /** Has the next search see what has been committed since. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Has the next search see other files. */
    void show(SearcherManager next) throws IOException {
        SearcherManager before = searchers;
        searchers = next;
        before.close();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }
}
