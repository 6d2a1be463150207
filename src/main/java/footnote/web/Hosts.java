package footnote.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names that a server on this machine alone is asked by. A page of another site may have its own name point to this
 * machine (DNS rebinding), and would then read the answers as if they were its own; its requests still carry that name.
 *
 * @param own the name that is listened on, which is none where other machines reach it
 * @param publicUrl where people reach the page; null where none is set
 */
public record Hosts(@Nullable String own, @Nullable String publicUrl) {

    /** Any name will do, as for a server that other machines reach, or that a proxy stands in front of. */
    public static final Hosts ANY = new Hosts(null, null);

    /** The names for a server that listens on this host, behind so many proxies. */
    public static Hosts of(String host, @Nullable String publicUrl, int proxies) {
        return proxies == 0 && isThisMachine(host) ? new Hosts(host, publicUrl) : ANY;
    }

    /** @throws ProblemException with 421 when the request is for another name */
    void check(Context ctx) {
        String name = ctx.req().getServerName();
        if (own != null && !isOwn(name)) {
            throw new ProblemException(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "Host is '" + name + "'; it is localhost, an address, or that of --public-url");
        }
    }

    private boolean isOwn(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equalsIgnoreCase(own)
                || isAddress(name)
                || publicUrl != null
                        && name.equalsIgnoreCase(URI.create(publicUrl).getHost());
    }

    /** An address can't be made to point elsewhere. */
    private static boolean isAddress(String name) {
        try {
            InetAddress.ofLiteral(name.replaceAll("^\\[|]$", ""));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
