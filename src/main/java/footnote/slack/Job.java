package footnote.slack;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An errand that this process has claimed, and how far it has come.
 *
 * @param attempted whether a message may have been posted
 * @param message the posted message's {@code ts}; null while none is known
 * @param answer the id of its answer; null while there is none
 */
record Job(
        Errand errand,
        boolean attempted,
        @Nullable String message,
        @Nullable String answer) {

    /** One that nothing was done for. */
    static Job of(Errand errand) {
        return new Job(errand, false, null, null);
    }

    /** One as the store keeps it. */
    static Job of(ResultSet row) throws SQLException {
        Errand errand = new Errand(
                row.getString("id"),
                Errand.Kind.valueOf(row.getString("kind")),
                row.getString("channel"),
                row.getString("ts"),
                row.getString("thread"),
                row.getString("team"),
                row.getString("person"),
                row.getString("words"),
                row.getString("response_url"));
        return new Job(errand, row.getInt("attempted") != 0, row.getString("message"), row.getString("answer"));
    }

    String id() {
        return errand.id();
    }
}
