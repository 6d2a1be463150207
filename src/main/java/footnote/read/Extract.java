package footnote.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in a file; null where the file tells nothing.
 *
 * @param uri an http or https address
 * @param text without white space at its ends
 * @param pages where each page of a paged document starts in the text; empty for others
 * @param remark what a person should know of the reading
 */
record Extract(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String uri,
        String text,
        List<Integer> pages,
        @Nullable String remark) {

    Extract {
        pages = List.copyOf(pages);
    }

    Extract(@Nullable String title, @Nullable LocalDate published, @Nullable String uri, String text) {
        this(title, published, uri, text.strip(), List.of(), null);
    }

    /** The same, with a remark beside those that are there. */
    Extract remarked(@Nullable String more) {
        if (more == null) {
            return this;
        }
        return new Extract(title, published, uri, text, pages, remark == null ? more : remark + "; " + more);
    }
}
