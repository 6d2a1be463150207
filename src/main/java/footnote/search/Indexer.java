package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.ArticleReader;
import footnote.corpus.Folder;
import footnote.corpus.GuardedReader;
import footnote.corpus.Passage;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Sentence;
import footnote.corpus.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index to what is in the folder: new and changed files are read and embedded, files that went are removed, and
 * the rest is left as it is.
 */
public final class Indexer {

    /** A large folder answers from what is read so far: its changes are put in force this often, in files. */
    private static final int COMMIT_EVERY = 200;

    private final PassageIndex index;
    private final Embedder embedder;

    public Indexer(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
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
     */
    public record Changes(int read, int removed) {}

    /**
     * Reads the folder once.
     *
     * @throws IOException when the folder cannot be listed, or the index cannot be written; a file that cannot be read is
     *     an entry with status {@code FAILED}
     */
    public Changes sync(Path folder, Progress progress) throws IOException {
        SortedMap<String, Path> files = Folder.list(folder);
        Map<String, FileEntry> known =
                index.entries().stream().collect(Collectors.toMap(FileEntry::path, Function.identity()));
        int removed = 0;
        for (FileEntry entry : known.values()) {
            if (!files.containsKey(entry.path())) {
                index.remove(entry.id());
                removed++;
            }
        }
        Map<String, String> pathBySha = new HashMap<>();
        int read = 0;
        int done = 0;
        try (GuardedReader reader = new GuardedReader()) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                progress.at(done++, files.size());
                FileEntry before = known.get(file.getKey());
                if (put(file.getKey(), file.getValue(), before, pathBySha, reader) && ++read % COMMIT_EVERY == 0) {
                    index.commit();
                }
            }
        }
        progress.at(done, files.size());
        index.commit();
        return new Changes(read, removed);
    }

    /**
     * Adds articles that are in no folder, as far as the index doesn't hold them already.
     *
     * @throws IOException when the index cannot be written
     */
    public Changes add(List<Article> articles, Progress progress) throws IOException {
        int read = 0;
        for (int done = 0; done < articles.size(); done++) {
            progress.at(done, articles.size());
            Article article = articles.get(done);
            Optional<FileEntry> known = index.entry(article.id());
            if (known.isEmpty() || !known.get().sha256().equals(article.sha256())) {
                put(article, PassageSplitter.split(article));
                if (++read % COMMIT_EVERY == 0) {
                    index.commit();
                }
            }
        }
        progress.at(articles.size(), articles.size());
        index.commit();
        return new Changes(read, 0);
    }

    private void put(Article article, List<Passage> passages) throws IOException {
        index.put(article, passages, embedder.embed(texts(article, passages)));
    }

    /** Whether the file's article had to be read anew. */
    private boolean put(
            String path, Path file, @Nullable FileEntry before, Map<String, String> pathBySha, GuardedReader reader)
            throws IOException {
        String sha256 = "";
        try {
            byte[] bytes = ArticleReader.bytes(file);
            sha256 = ArticleReader.sha256(bytes);
            String twin = bytes.length == 0 ? null : pathBySha.putIfAbsent(sha256, path);
            if (twin != null) {
                putAside(path, sha256, FileEntry.Status.DUPLICATE, "holds the same as " + twin, before);
                return false;
            }
            if (before != null && before.sha256().equals(sha256) && before.status() != FileEntry.Status.DUPLICATE) {
                return false;
            }
            Article article = reader.read(path, bytes);
            List<Passage> passages = PassageSplitter.split(article);
            if (passages.isEmpty()) {
                String why = article.remark() == null ? "holds no text" : article.remark();
                putAside(path, sha256, FileEntry.Status.EMPTY, why, before);
                return false;
            }
            put(article, passages);
            return true;
        } catch (UnreadableException e) {
            putAside(path, sha256, FileEntry.Status.FAILED, e.reason(), before);
            return false;
        }
    }

    private void putAside(
            String path, String sha256, FileEntry.Status status, String detail, @Nullable FileEntry before)
            throws IOException {
        FileEntry entry = new FileEntry(ArticleReader.id(path), path, path, path, null, 0, sha256, status, detail);
        if (!entry.equals(before)) {
            index.put(entry);
        }
    }

    /** Each passage's sentences and then the passage itself, passage by passage, as the index's blocks want them. */
    private static List<String> texts(Article article, List<Passage> passages) {
        List<String> texts = new ArrayList<>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                texts.add(sentence.span().of(article.text()));
            }
            texts.add(passage.words(article.text()));
        }
        return texts;
    }
}
