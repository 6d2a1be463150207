package footnote.web;

import footnote.corpus.Sha256;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What goes out with a tag of its content, so that whoever has it already isn't sent it again (RFC 9110, 13.1.2). */
final class Tagged {

    private static final String WEAK = "W/";

    private Tagged() {}

    static void send(Context ctx, HttpStatus status, String type, byte[] content) {
        String tag = '"' + Sha256.of(content).substring(0, 16) + '"';
        // Weak: packed for one reader and plain for another, it is the same.
        ctx.header(Header.ETAG, WEAK + tag);
        if (status == HttpStatus.OK && isAmong(ctx.header(Header.IF_NONE_MATCH), tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            ctx.status(status).contentType(type).result(content);
        }
    }

    /** Whether a reader has what has this tag: one of several, weak or not, or anything at all. */
    private static boolean isAmong(@Nullable String had, String tag) {
        return had != null
                && Arrays.stream(had.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals(WEAK + tag));
    }
}
