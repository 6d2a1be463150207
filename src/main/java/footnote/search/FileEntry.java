package footnote.search;

import footnote.corpus.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of the folder as the index knows it.
 *
 * @param id the article's
 * @param path within the folder
 * @param title the article's, or the file's name where none could be read
 * @param uri the article's address, or its path
 * @param published null where the article tells no date
 * @param length of the article's text, in UTF-16 code units; 0 where none was read
 * @param sha256 of the file's bytes; empty where they could not be read
 * @param detail why the file is not indexed, or what of it was left out; null where there is nothing to tell
 */
public record FileEntry(
        String id,
        String path,
        String title,
        String uri,
        @Nullable LocalDate published,
        int length,
        String sha256,
        Status status,
        @Nullable String detail) {

    /** That of a file whose article is indexed. */
    static FileEntry of(Article article) {
        return new FileEntry(
                article.id(),
                article.path(),
                article.title(),
                article.uri(),
                article.published(),
                article.text().length(),
                article.sha256(),
                Status.INDEXED,
                article.remark());
    }

    /** What became of a file. */
    public enum Status {
        INDEXED,
        EMPTY,
        DUPLICATE,
        FAILED
    }
}
