package footnote.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of the folder, as it is stored, searched, served and cited.
 *
 * @param id names the article in addresses; the same as long as its file keeps its place in the folder
 * @param path the file's path within the folder, with {@code /} between its parts
 * @param title never blank
 * @param uri the article's address where the file tells one, else its path
 * @param published the day that the file, or else its name, tells, null where it tells none; never guessed
 * @param text the extracted text, which all positions index: lines end in {@code \n}, no-break spaces are spaces,
 *     invisible characters are gone
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param pages where each page of a paged document starts in the text, in order; empty for others
 * @param remark what a person should know of the reading, such as attachments that were left out; null where nothing
 */
public record Article(
        String id,
        String path,
        String title,
        String uri,
        @Nullable LocalDate published,
        String text,
        String sha256,
        List<Integer> pages,
        @Nullable String remark) {

    /** What stands before who wrote an article, where that is the first line of its text. */
    public static final String AUTHOR = "Article by: ";

    public Article {
        pages = List.copyOf(pages);
    }

    /** An article without pages, of which there is nothing to remark. */
    public Article(
            String id,
            String path,
            String title,
            String uri,
            @Nullable LocalDate published,
            String text,
            String sha256) {
        this(id, path, title, uri, published, text, sha256, List.of(), null);
    }

    /** Where it comes from, as words: the folders that the file lies in within the folder, and who wrote it; empty where neither is told. */
    public String origin() {
        String folders = path.substring(0, path.lastIndexOf('/') + 1);
        String author =
                text.startsWith(AUTHOR) ? text.lines().findFirst().orElse("").substring(AUTHOR.length()) : "";
        return (folders + author).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The page that a position of the text stands on, from 1; null where there are no pages. */
    public @Nullable Integer page(int at) {
        int page = pages.size();
        while (page > 1 && pages.get(page - 1) > at) {
            page--;
        }
        return page == 0 ? null : page;
    }
}
