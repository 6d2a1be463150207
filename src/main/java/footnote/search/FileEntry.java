package footnote.search;

import footnote.corpus.Article;
import footnote.read.ArticleReader;
import java.time.LocalDate;
import java.util.List;
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
 * @param detail why the file is not indexed, what of it was left out, or which others tell its story; null where there is
 *     nothing to tell
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

    private static final int MOST_NAMED = 3;

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

    /** That of a file that holds the same bytes. */
    FileEntry copiedAt(String other) {
        return new FileEntry(
                ArticleReader.id(other),
                other,
                title.equals(path) ? other : title,
                uri.equals(path) ? other : uri,
                published,
                length,
                sha256,
                Status.DUPLICATE,
                "holds the same as " + path);
    }

    /** The same, its detail also naming the first few of the other files that its story stands in. */
    FileEntry among(List<String> story) {
        List<String> others =
                story.stream().filter(other -> !other.equals(path)).toList();
        String named = "also in " + String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())));
        String told = others.size() > MOST_NAMED ? named + " and " + (others.size() - MOST_NAMED) + " more" : named;
        String all = detail == null ? told : detail + "; " + told;
        return new FileEntry(id, path, title, uri, published, length, sha256, status, all);
    }

    /** Whether it says this of the file. */
    boolean tells(String sha256, Status status, String detail) {
        return this.sha256.equals(sha256) && this.status == status && detail.equals(this.detail);
    }

    /** What became of a file. */
    public enum Status {
        INDEXED,
        EMPTY,
        DUPLICATE,
        FAILED
    }
}
