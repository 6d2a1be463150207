package footnote.slack;

import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * An errand that this process has claimed, and how far it has come.
 *
 * @param attempted whether a message may have been posted
 * @param message the posted message's {@code ts}; null while none is known
 * @param answer the id of its answer; null while there is none
 */
record Job(
        @Nested Errand errand,
        boolean attempted,
        @Nullable String message,
        @Nullable String answer) {

    /** One that nothing was done for. */
    static Job of(Errand errand) {
        return new Job(errand, false, null, null);
    }

    String id() {
        return errand.id();
    }
}
