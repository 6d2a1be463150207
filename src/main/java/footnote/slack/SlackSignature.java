package footnote.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a request was signed by Slack, within five minutes of now on either side:
 * {@code v0=} and the hex HMAC-SHA256 of {@code v0:timestamp:body} under the signing secret. Thread-safe.
 */
final class SlackSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final Clock clock;

    SlackSignature(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * Compares in a time that tells nothing of the right signature.
     *
     * @param timestamp the header {@code X-Slack-Request-Timestamp}, in seconds since 1970
     * @param signature the header {@code X-Slack-Signature}
     * @param body as it came
     */
    boolean signs(@Nullable String timestamp, @Nullable String signature, byte[] body) {
        if (timestamp == null || signature == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        long away = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        boolean inTime = Math.abs(away) <= WINDOW.toSeconds();
        String expected = "v0=" + HexFormat.of().formatHex(mac(timestamp, body));
        boolean same = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        return inTime && same;
    }

    private byte[] mac(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
