package footnote.chat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader thinks of an answer. A reader's later feedback on an answer takes the place of the earlier.
 *
 * @param answer the answer's id
 * @param giver who gave it, such as {@code slack:U123}
 * @param comment null where none was written
 */
public record Feedback(
        String answer,
        String giver,
        Rating rating,
        @Nullable String comment) {

    /** Good or bad. */
    public enum Rating {
        UP,
        DOWN;

        /** As it is written, everywhere: {@code up}, {@code down}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
