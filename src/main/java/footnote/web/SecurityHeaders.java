package footnote.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;

/** The headers that are sent with everything, so that a browser keeps to what the page needs. What is packed for one reader isn't for all. */
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    /** What the page never does, whatever is planted in it. */
    private static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Permissions-Policy",
            PERMISSIONS_POLICY,
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            Header.VARY,
            Header.ACCEPT_ENCODING);

    private SecurityHeaders() {}

    static void add(Context ctx) {
        ALL.forEach(ctx::header);
    }
}
