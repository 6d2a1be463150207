package footnote.web;

import footnote.chat.Ids;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a browser from others, so that it finds its conversations again: a random name of 128 bits, in a cookie that scripts
 * can't read and that other sites' requests don't carry, but for a link that is followed.
 */
final class BrowserCookie {

    private static final String NAME = "browser";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** The longest that browsers keep a cookie; each question and each visit of the page begins it anew. */
    private static final Duration KEPT = Duration.ofDays(400);

    private BrowserCookie() {}

    /** The name of the browser that asks; empty where it has none, or none of ours. */
    static Optional<String> known(Context ctx) {
        return Optional.ofNullable(ctx.cookie(NAME))
                .filter(name -> FORM.matcher(name).matches());
    }

    /** The name of the browser that asks. One that has none gets one with the response. */
    static String of(Context ctx) {
        String name = known(ctx).orElseGet(() -> Ids.random(""));
        ctx.cookie(new Cookie(NAME, name, "/", (int) KEPT.toSeconds(), isSecure(ctx), true, null, SameSite.LAX));
        return name;
    }

    /** Over HTTPS, up to here or up to the proxy that says so; who lies about that binds only his own cookie. */
    private static boolean isSecure(Context ctx) {
        String forwarded =
                Optional.ofNullable(ctx.header(Header.X_FORWARDED_PROTO)).orElse("");
        return "https".equals(ctx.scheme())
                || forwarded.toLowerCase(Locale.ROOT).startsWith("https");
    }
}
