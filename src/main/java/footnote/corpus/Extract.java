package footnote.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in a file; null where the file tells nothing.
 *
 * @param uri an http or https address
 */
record Extract(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String uri,
        String text) {}
