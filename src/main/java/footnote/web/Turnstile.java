package footnote.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets each client ask so many questions a minute (a token bucket). A client is an address, of IPv6 its network of 64 bits,
 * which is what one customer has. Thread-safe.
 */
final class Turnstile {

    private static final Logger LOG = LoggerFactory.getLogger(Turnstile.class);

    /** A flood from ever new addresses takes no more memory than this many clients. */
    private static final int MOST_CLIENTS = 100_000;

    private static final int NETWORK_BYTES = 8;

    /** The machine's clock may be set back, and would let nobody through until it were as late again. */
    static final TimeMeter TIME = TimeMeter.SYSTEM_NANOTIME;

    private final Pace pace;
    private final Cache<String, Bucket> buckets;
    private final AtomicBoolean warned = new AtomicBoolean();

    Turnstile(Pace pace) {
        this.pace = pace;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build();
    }

    /**
     * Lets a question through.
     *
     * @throws ProblemException with 429 when the client has asked too much; {@code Retry-After} says when it may again
     */
    void pass(Context ctx) {
        String client = client(ctx);
        InetAddress address = address(client);
        if (pace.questionsPerMinute() == 0 || address.isLoopbackAddress() && !pace.isForAll()) {
            return;
        }
        ConsumptionProbe probe = buckets.get(key(address), _ -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            ctx.header(Header.RETRY_AFTER, Long.toString(seconds));
            throw new ProblemException(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "more than " + pace.questionsPerMinute() + " questions a minute; ask again in " + seconds + " s");
        }
    }

    private Bucket bucket() {
        int questions = pace.questionsPerMinute();
        return Bucket.builder()
                .withCustomTimePrecision(TIME)
                .addLimit(limit -> limit.capacity(questions).refillGreedy(questions, Duration.ofMinutes(1)))
                .build();
    }

    /** What the outermost of the proxies heard from; without proxies, or where one didn't say, what is heard from here. */
    private String client(Context ctx) {
        List<String> told = Collections.list(ctx.req().getHeaders(Header.X_FORWARDED_FOR));
        List<String> hops = Arrays.stream(String.join(",", told).split(",", -1))
                .map(String::strip)
                .toList();
        if (pace.proxies() == 0 || told.isEmpty()) {
            if (!told.isEmpty() && warned.compareAndSet(false, true)) {
                LOG.warn("A proxy stands in front: its clients are told apart only with --proxies.");
            }
            return ctx.req().getRemoteAddr();
        }
        return hops.get(Math.max(0, hops.size() - pace.proxies()));
    }

    private static InetAddress address(String client) {
        try {
            return InetAddress.ofLiteral(client.replaceAll("^\\[|](?::\\d+)?$|(?<=^[\\d.]{7,15}):\\d+$", ""));
        } catch (IllegalArgumentException _) {
            return InetAddress.ofLiteral("0.0.0.0");
        }
    }

    private static String key(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
    }
}
