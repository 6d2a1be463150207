package footnote.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an index: opened to be read, opened to be written, and set right where they are damaged. */
final class IndexFiles implements AutoCloseable {

    /** Written into each commit: an index of another format, or of another embedding model, is built anew. */
    private static final Map<String, String> FORMAT = Map.of("format", "6", "embedder", Embedder.NAME);

    /** Robertson and Zaragoza 2009, with the constants that suit short passages. */
    private static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);

    /** Chosen by the table of the README: "What a large folder costs". */
    private static final KnnVectorsFormat VECTORS =
            new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE, 16, 100);

    private static final SearcherFactory SEARCHERS = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(BM25);
            return searcher;
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    private final Path folder;
    private final Directory directory;

    IndexFiles(Path folder, Directory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    static IndexFiles in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new IndexFiles(folder, FSDirectory.open(folder));
    }

    /** Whether there is an index that this program can read, as far as that shows without reading it. */
    boolean hasIndex() {
        try {
            return SegmentInfos.readLatestCommit(directory).getUserData().equals(FORMAT);
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    /** The index as it was last committed. */
    SearcherManager searchers() throws IOException {
        return new SearcherManager(directory, SEARCHERS);
    }

    /** An index that holds nothing, where there is none. */
    static SearcherManager none() throws IOException {
        Directory nothing = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(nothing, config())) {
            writer.commit();
        }
        return new SearcherManager(nothing, SEARCHERS);
    }

    /**
     * A writer of the index; what another format wrote, or what can't be read at all, goes.
     *
     * @throws IndexInUseException when another process has one
     */
    IndexWriter writer() throws IOException {
        try {
            if (!hasIndex()) {
                clear();
            }
            IndexWriter writer = new IndexWriter(directory, config());
            commit(writer);
            return writer;
        } catch (LockObtainFailedException _) {
            throw new IndexInUseException(folder);
        }
    }

    void commit(IndexWriter writer) throws IOException {
        if (writer.hasUncommittedChanges() || !hasIndex()) {
            writer.setLiveCommitData(FORMAT.entrySet());
            writer.commit();
        }
    }

    /** Whether all files are as they were written, which takes reading them once. */
    boolean isSound() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index in '{}' is damaged.", folder, e);
            return false;
        }
    }

    /**
     * Drops the segments that are damaged, and with them whole articles, which are then read anew; all, where it can't be
     * told which.
     *
     * @throws IndexInUseException when another process writes the index
     */
    void repair() throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean && !status.missingSegments) {
                check.exorciseIndex(status);
            }
        } catch (LockObtainFailedException _) {
            throw new IndexInUseException(folder);
        }
        if (!isSound()) {
            clear();
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    private void clear() throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(Stems.ANALYZER)
                .setSimilarity(BM25)
                .setCommitOnClose(false)
                .setMergeScheduler(new Merging())
                .setCodec(new Lucene104Codec() {
                    @Override
                    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                        return VECTORS;
                    }
                });
    }

    /** Merges in threads of its own; one that fails closes the writer, and the next change opens another. */
    private static final class Merging extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable e) {
            LOG.warn("Segments of the index could not be merged.", e);
        }
    }
}
