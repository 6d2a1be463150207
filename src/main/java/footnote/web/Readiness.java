package footnote.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the folder is read, and if not, why. Thread-safe. */
public final class Readiness {

    /** How far the reading of the folder is: {@code done} of {@code all} files. */
    record Reading(int done, int all) {}

    private volatile @Nullable String reason = "the folder is still to be read";
    private volatile @Nullable Reading reading;

    /** The folder is being read: {@code done} of {@code all} files. */
    public void reading(int done, int all) {
        reading = new Reading(done, all);
        reason = done < all
                ? "the folder is being read: %,d of %,d files".formatted(done, all)
                : "the folder has been read, and answers come in a moment";
    }

    /** The folder could not be read. */
    public void failed(String why) {
        reading = null;
        reason = why;
    }

    public void ready() {
        reading = null;
        reason = null;
    }

    /** How far the reading is; empty where the folder isn't being read. */
    Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    /** How much of the folder is read, in a sentence; empty where it isn't being read. */
    public Optional<String> soFar() {
        return reading()
                .map(now -> "The folder is still being read (%,d of %,d files).".formatted(now.done(), now.all()));
    }

    /** Why the program isn't ready, in plain words; empty where it is. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
