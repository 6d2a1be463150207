package footnote.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the folder is read, and if not, why. Thread-safe. */
public final class Readiness {

    private volatile @Nullable String reason = "the folder is still to be read";

    /** The folder is being read: {@code done} of {@code all} files. */
    public void reading(int done, int all) {
        reason = "the folder is being read: %,d of %,d files".formatted(done, all);
    }

    /** The folder could not be read. */
    public void failed(String why) {
        reason = why;
    }

    public void ready() {
        reason = null;
    }

    /** Why the program isn't ready, in plain words; empty where it is. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
