package footnote.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One call to Slack, and what its failure means. */
final class SlackCall {

    private static final Set<String> LIMITS = Set.of("ratelimited", "rate_limited");
    private static final Set<String> FAULTS =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private static final Pattern ERROR = Pattern.compile("\"error\"\\s*:\\s*\"([a-z0-9_]+)\"");

    private SlackCall() {}

    interface Method<T extends SlackApiTextResponse> {
        @Nullable
        T call() throws IOException, SlackApiException;
    }

    /** A post to one of the addresses that Slack gives. */
    interface Post {
        WebhookResponse call() throws IOException;
    }

    static <T extends SlackApiTextResponse> T of(Method<T> method) throws SlackTrouble {
        try {
            T response = method.call();
            if (response == null) {
                throw SlackTrouble.unsure("no_answer");
            }
            if (!response.isOk()) {
                throw trouble(response.getError());
            }
            return response;
        } catch (SlackApiException e) {
            throw trouble(e.getResponse().code(), e.getResponse().header("Retry-After"), "");
        } catch (JsonParseException _) {
            throw SlackTrouble.unsure("unreadable_answer");
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    static void of(Post post) throws SlackTrouble {
        try {
            WebhookResponse response = post.call();
            if (response.getCode() >= 300) {
                String wait = response.getHeaders().entrySet().stream()
                        .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
                        .map(header -> header.getValue().getFirst())
                        .findFirst()
                        .orElse(null);
                throw trouble(response.getCode(), wait, response.getBody());
            }
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static SlackTrouble trouble(@Nullable String error) {
        String code = code(error);
        if (LIMITS.contains(code)) {
            return SlackTrouble.later(code, Duration.ZERO);
        }
        return FAULTS.contains(code) ? SlackTrouble.unsure(code) : SlackTrouble.refused(code);
    }

    private static SlackTrouble trouble(int status, @Nullable String retryAfter, @Nullable String body) {
        if (status == 429) {
            return SlackTrouble.later("ratelimited", wait(retryAfter));
        }
        if (status >= 500) {
            return SlackTrouble.unsure(SlackTrouble.STATUS + status);
        }
        Matcher error = ERROR.matcher(body == null ? "" : body);
        String code = code(error.find() ? error.group(1) : body);
        return SlackTrouble.refused(code.equals("unknown") ? SlackTrouble.STATUS + status : code);
    }

    private static SlackTrouble trouble(IOException e) {
        return switch (e) {
            case ConnectException _ -> SlackTrouble.later("it can't be reached", Duration.ZERO);
            case UnknownHostException _ -> SlackTrouble.later("its host is unknown", Duration.ZERO);
            case InterruptedIOException _ -> SlackTrouble.unsure("no answer in time");
            default -> SlackTrouble.unsure(e.getClass().getSimpleName());
        };
    }

    /** Slack's code for a failure, and never anything else that an answer may hold. */
    private static String code(@Nullable String text) {
        return text != null && text.strip().matches("[a-z][a-z0-9_]{0,59}") ? text.strip() : "unknown";
    }

    private static Duration wait(@Nullable String seconds) {
        if (seconds == null || !seconds.matches("\\d{1,6}")) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(Long.parseLong(seconds));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
