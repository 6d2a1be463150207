package footnote.search;

import footnote.folder.Folder;
import footnote.folder.Stamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that the index holds and its folder no more, at least not under their names. */
final class Gone {

    static final Gone NONE = new Gone(List.of());

    private final List<IndexedFile> files;
    private final Map<String, String> articles = new HashMap<>();

    private Gone(List<IndexedFile> files) {
        this.files = files;
        files.stream()
                .map(IndexedFile::entry)
                .filter(entry -> entry.status() == FileEntry.Status.INDEXED)
                .forEach(entry -> articles.put(entry.sha256(), entry.id()));
    }

    static Gone of(IndexedFiles indexed, Folder folder) {
        return new Gone(indexed.all().stream()
                .filter(file -> !folder.files().containsKey(file.entry().path()))
                .toList());
    }

    /** The id of the article that was read of the bytes; empty where none was. */
    Optional<String> article(String sha256) {
        return Optional.ofNullable(articles.get(sha256));
    }

    /** All but those that may be there under another name, among the files that are still to be read. */
    List<FileEntry> lost(List<Stamp> unread) {
        Set<List<Long>> renamed = new HashSet<>();
        unread.forEach(stamp -> renamed.add(nature(stamp)));
        return files.stream()
                .filter(file -> !renamed.contains(nature(file.stamp())))
                .map(IndexedFile::entry)
                .toList();
    }

    /** What a new name leaves as it was. */
    private static List<Long> nature(Stamp stamp) {
        return List.of(stamp.size(), stamp.modified());
    }
}
