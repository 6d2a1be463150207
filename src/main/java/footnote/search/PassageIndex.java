package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The one persistent index over the folder's articles. Changes are seen by questions from the next {@link #commit} on, all
 * at once. Thread-safe; one process at a time.
 */
public final class PassageIndex implements AutoCloseable {

    /** Written into each commit: an index of another format, or of another embedding model, is built anew. */
    private static final Map<String, String> FORMAT = Map.of("format", "4", "embedder", Embedder.NAME);

    /** Robertson and Zaragoza 2009, with the constants that suit short passages. */
    private static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private PassageIndex(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens the index in a folder, and makes it where there is none.
     *
     * @throws IndexInUseException when another process has it open
     * @throws IOException when the folder cannot be read or written
     */
    public static PassageIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            if (DirectoryReader.indexExists(directory) && !isKnown(directory)) {
                clear(directory);
            }
            IndexWriterConfig config =
                    new IndexWriterConfig(Stems.ANALYZER).setSimilarity(BM25).setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            writer.setLiveCommitData(FORMAT.entrySet());
            writer.commit();
            return new PassageIndex(directory, writer, new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                    return searcher(reader);
                }
            }));
        } catch (LockObtainFailedException _) {
            directory.close();
            throw new IndexInUseException(folder);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Puts an article in the place of what was there under its id. */
    void put(Article article, List<Passage> passages, List<float[]> vectors) throws IOException {
        writer.updateDocuments(article(article.id()), PassageDocuments.block(article, passages, vectors));
    }

    /** Puts a file that holds no article of its own in the place of what was there under its id. */
    void put(FileEntry entry) throws IOException {
        writer.updateDocuments(article(entry.id()), List.of(PassageDocuments.entry(entry)));
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(article(id));
    }

    /** Makes all changes safe on disk, and seen by the next question. */
    void commit() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(FORMAT.entrySet());
            writer.commit();
        }
        searchers.maybeRefreshBlocking();
    }

    /** Every file of the folder, by path. */
    public List<FileEntry> entries() {
        return search(searcher -> {
            int most = Math.max(1, searcher.getIndexReader().maxDoc());
            StoredFields stored = searcher.storedFields();
            List<FileEntry> entries = new ArrayList<>();
            for (ScoreDoc found : searcher.search(PassageDocuments.ENTRIES, most).scoreDocs) {
                entries.add(PassageDocuments.entry(stored.document(found.doc, PassageDocuments.ENTRY_FIELDS)));
            }
            entries.sort(Comparator.comparing(FileEntry::path));
            return List.copyOf(entries);
        });
    }

    /** What the index knows of the file with that id; empty where the folder holds none. */
    public Optional<FileEntry> entry(String id) {
        return stored(id).map(PassageDocuments::entry);
    }

    /** The whole text of the article with that id; empty where the folder holds none. */
    public Optional<String> text(String id) {
        return stored(id).flatMap(PassageDocuments::text);
    }

    private Optional<Document> stored(String id) {
        return search(searcher -> {
            ScoreDoc[] found = searcher.search(new TermQuery(new Term(PassageDocuments.ENTRY, id)), 1).scoreDocs;
            return found.length == 0
                    ? Optional.empty()
                    : Optional.of(searcher.storedFields().document(found[0].doc));
        });
    }

    /** Names the state of the index that the next question will see. */
    public String version() {
        return search(PassageIndex::version);
    }

    static String version(IndexSearcher searcher) {
        return Long.toString(((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    /** Runs a search in one state of the index. */
    <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private static boolean isKnown(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return FORMAT.equals(reader.getIndexCommit().getUserData());
        } catch (IndexFormatTooOldException | IndexFormatTooNewException | CorruptIndexException _) {
            return false;
        }
    }

    /** Removes an index of another format, or one that is damaged, which no writer could replace. */
    private static void clear(Directory directory) throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static Term article(String id) {
        return new Term(PassageDocuments.ARTICLE, id);
    }

    private static IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(BM25);
        return searcher;
    }

    /** What is done with one state of the index. */
    @FunctionalInterface
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }
}
