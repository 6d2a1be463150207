package footnote.eval;

import footnote.corpus.Sha256;
import footnote.search.Embedder;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * An index to measure on, kept for the next run below the data folder, under a name made from where its articles are
 * from.
 *
 * @param index with all its articles
 * @param read how many articles this run had to read and embed
 * @param took the reading of them
 */
public record EvalIndex(PassageIndex index, int read, Duration took) implements AutoCloseable {

    /** Where such indexes are in the data folder. */
    public static final String FOLDER = "eval";

    @FunctionalInterface
    private interface Filling {
        Indexer.Changes fill(Indexer indexer) throws IOException;
    }

    /**
     * Opens the index of a file of documents.
     *
     * @throws BadLineException at the first line that is no article
     */
    public static EvalIndex ofDocuments(Path file, Path data, Embedder embedder, Indexer.Progress progress)
            throws IOException, BadLineException {
        var articles = DocumentFile.read(file);
        String name = Sha256.of(Files.readAllBytes(file));
        return open(name, data, embedder, indexer -> indexer.add(articles, progress));
    }

    /** Opens the index of a folder of articles, and brings it up to date. */
    public static EvalIndex ofFolder(Path folder, Path data, Embedder embedder, Indexer.Progress progress)
            throws IOException {
        String name = Sha256.of(folder.toAbsolutePath().normalize().toString());
        return open(name, data, embedder, indexer -> indexer.sync(folder, progress));
    }

    private static EvalIndex open(String name, Path data, Embedder embedder, Filling filling) throws IOException {
        PassageIndex index = PassageIndex.open(data.resolve(FOLDER).resolve(name.substring(0, 16)));
        try {
            long start = System.nanoTime();
            int read = filling.fill(new Indexer(index, embedder)).read();
            return new EvalIndex(index, read, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
