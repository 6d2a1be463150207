package footnote.search;

import footnote.folder.Stamp;
import footnote.read.ArticleReader;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the index holds of each file, with its changes that aren't committed yet. For one thread. */
final class IndexedFiles {

    private final PassageIndex index;
    private final Map<String, IndexedFile> byPath = new HashMap<>();

    IndexedFiles(PassageIndex index) {
        this.index = index;
        index.indexed().forEach(file -> byPath.put(file.entry().path(), file));
    }

    Collection<IndexedFile> all() {
        return byPath.values();
    }

    @Nullable
    IndexedFile find(String path) {
        return byPath.get(path);
    }

    IndexedFile get(String path) {
        return Objects.requireNonNull(byPath.get(path));
    }

    /** Notes what was put into the index, or soon will be. */
    void put(FileEntry entry, Stamp stamp) {
        byPath.put(entry.path(), new IndexedFile(entry, stamp));
    }

    void remove(FileEntry entry) throws IOException {
        index.remove(entry.id());
        byPath.remove(entry.path());
    }

    void putDuplicate(String path, String first) throws IOException {
        putDuplicate(path, first, get(path).stamp());
    }

    /** @param first the path of the file whose bytes it holds */
    void putDuplicate(String path, String first, Stamp stamp) throws IOException {
        FileEntry entry = get(first).entry().copiedAt(path);
        @Nullable IndexedFile before = find(path);
        if (before == null || !before.equals(new IndexedFile(entry, stamp))) {
            index.put(entry, get(first).entry().id(), stamp);
            put(entry, stamp);
        }
    }

    /** Puts a file that holds no article of its own into the index, where it isn't there so already. */
    void putAside(String path, String sha256, FileEntry.Status status, String detail, Stamp stamp) throws IOException {
        @Nullable IndexedFile before = find(path);
        if (before == null || !before.stamp().equals(stamp) || !before.entry().tells(sha256, status, detail)) {
            FileEntry entry = new FileEntry(ArticleReader.id(path), path, path, path, null, 0, sha256, status, detail);
            index.put(entry, stamp);
            put(entry, stamp);
        }
    }
}
