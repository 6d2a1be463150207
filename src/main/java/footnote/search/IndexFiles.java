package footnote.search;

import footnote.search.analysis.Stems;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
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
record IndexFiles(Path folder, Directory directory, KnnVectorsFormat vectors) implements AutoCloseable {

    /** Written into each commit: an index of another format, or of another embedding model, is built anew. */
    private static final Map<String, String> FORMAT = Map.of("format", "59", "embedder", Embedder.NAME);

    /** Robertson and Zaragoza 2009, with the constants that suit short passages. */
    private static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);

    /** Neighbours of a passage in the graph of vectors: twice the usual, since a wrong turn loses more the larger it is. */
    static final int NEIGHBOURS = 32;

    /** Passages that are looked at to find a new one's neighbours. */
    static final int BEAM = 100;

    /** Four bits for each dimension, beside the floats: the graph is walked in an eighth of the room, and hits are scored exactly. */
    static final KnnVectorsFormat VECTORS =
            new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.PACKED_NIBBLE, NEIGHBOURS, BEAM);

    /** A large index is searched part by part on all of them; whoever asks searches too, and never waits for a thread. */
    private static final Executor CORES = Processors.threads("search-");

    private static final SearcherFactory SEARCHERS = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader, CORES);
            searcher.setSimilarity(BM25);
            return searcher;
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    static IndexFiles in(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("'" + folder + "' is a file; the index needs a folder of that name", e);
        }
        return new IndexFiles(folder, FSDirectory.open(folder), VECTORS);
    }

    /**
     * Whether there is an index that this program can read, as far as that shows without reading it.
     *
     * @throws IOException when that cannot be told now
     */
    boolean hasIndex() throws IOException {
        try {
            return SegmentInfos.readLatestCommit(directory).getUserData().equals(FORMAT);
        } catch (IOException | IllegalArgumentException e) {
            if (isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether a failure tells of the files, not of the system around them: of a full table of open files, say. */
    private static boolean isDamage(Exception e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof EOFException
                || e instanceof NoSuchFileException
                || e instanceof FileNotFoundException
                || e instanceof RuntimeException;
    }

    /** The index as it was last committed; one that holds nothing where there is none. */
    SearcherManager searchers() throws IOException {
        return hasIndex() ? new SearcherManager(directory, SEARCHERS) : none();
    }

    /** An index that holds nothing. */
    static SearcherManager none() throws IOException {
        Directory nothing = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(nothing, config(VECTORS))) {
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
            IndexWriter writer = new IndexWriter(directory, config(vectors));
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

    /**
     * Whether all files are as they were written, which takes reading them once.
     *
     * @throws IOException when that cannot be told now
     */
    boolean isSound() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IndexNotFoundException _) {
            return true;
        } catch (IOException | RuntimeException e) {
            if (isDamage(e)) {
                LOG.warn("The index in '{}' is damaged: {}", folder, e.getMessage());
                return false;
            }
            throw e;
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
                forgetOlderCommits();
            }
        } catch (LockObtainFailedException _) {
            throw new IndexInUseException(folder);
        }
        if (!isSound()) {
            clear();
        }
    }

    /** So that no writer looks for the files they name, which may be gone. */
    private void forgetOlderCommits() throws IOException {
        String last = SegmentInfos.getLastCommitSegmentsFileName(directory);
        for (String file : directory.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS) && !file.equals(last)) {
                directory.deleteFile(file);
            }
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

    static IndexWriterConfig config(KnnVectorsFormat vectors) {
        return new IndexWriterConfig(Stems.ANALYZER)
                .setSimilarity(BM25)
                .setCommitOnClose(false)
                .setMergeScheduler(new Merging())
                .setCodec(new Lucene104Codec() {
                    @Override
                    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                        return vectors;
                    }
                });
    }

    /** Merges in threads of its own; one that fails closes the writer, and the next change opens another. */
    private static final class Merging extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable e) {
            LOG.warn("Segments of the index could not be merged: {}", e.toString());
        }
    }
}
