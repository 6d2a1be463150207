package footnote.check;

import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import java.util.List;

/**
 * A claim beside the words of some runs, and what these lack.
 *
 * @param claim as these words tell it
 * @param premise what the runs tell of it
 * @param words all of that
 * @param meant names that they lack and mean
 * @param seen without the model
 * @param mayBeSupported whether nothing that is seen speaks against it but that its words are others
 */
record Match(
        Claim claim,
        List<Run> runs,
        Premise premise,
        Statement words,
        List<String> missing,
        List<String> meant,
        Signals seen,
        boolean mayBeSupported) {

    /** Whether it is of this run alone. */
    boolean isOf(Run run) {
        return runs.equals(List.of(run));
    }
}
