package footnote.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.util.IOUtils;

/** A folder of articles and the index that it was read into, which goes when this is closed. */
public record IndexedFolder(Path place, PassageIndex index, HybridRetriever retriever) implements AutoCloseable {

    public static IndexedFolder seeds() {
        try {
            return read(Path.of("seeds"), Files.createTempDirectory("footnote"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Articles by the paths of their files. */
    public static IndexedFolder of(Map<String, String> articles) {
        try {
            Path folder = Files.createTempDirectory("footnote");
            for (Map.Entry<String, String> article : articles.entrySet()) {
                Path file = folder.resolve(article.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, article.getValue());
            }
            return read(folder, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexedFolder read(Path articles, Path place) throws IOException {
        PassageIndex index = PassageIndex.open(place.resolve(".index"));
        new Indexer(index, Embeddings.embedder()).sync(articles, (_, _) -> {});
        return new IndexedFolder(place, index, new HybridRetriever(index, Embeddings.embedder()));
    }

    @Override
    public void close() throws IOException {
        index.close();
        IOUtils.rm(place);
    }
}
