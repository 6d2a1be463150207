package footnote.read.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in a file; null where the file tells nothing. Immutable.
 *
 * @param title of the document, which may be the headline in its text
 * @param published the day that the file tells to be that of its publication
 * @param uri an http or https address
 * @param text without white space at its ends
 * @param pages where each page of a paged document starts in the text, in UTF-16 code units; empty for others
 * @param remark what a person should know of the reading; goes on from the file's name: "holds no text"
 */
public record Extract(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String uri,
        String text,
        List<Integer> pages,
        @Nullable String remark) {

    public Extract {
        pages = List.copyOf(pages);
    }

    /** What a document without pages tells, of which there is nothing to remark; white space at the ends of {@code text} is left out. */
    public Extract(@Nullable String title, @Nullable LocalDate published, @Nullable String uri, String text) {
        this(title, published, uri, text.strip(), List.of(), null);
    }

    /** The same, with a remark beside those that are there; with these alone for null. */
    public Extract remarked(@Nullable String more) {
        if (more == null) {
            return this;
        }
        return new Extract(title, published, uri, text, pages, remark == null ? more : remark + "; " + more);
    }
}
