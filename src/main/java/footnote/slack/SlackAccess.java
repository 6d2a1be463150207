package footnote.slack;

import org.jspecify.annotations.Nullable;

/**
 * What it takes to talk to a workspace.
 *
 * @param signingSecret proves that a request is Slack's
 * @param botToken proves to Slack who calls
 * @param apiUrl where Slack's methods are, such as {@code http://127.0.0.1:9000/api/}; null for Slack's own
 * @param pageUrl where people reach Footnote's page, without a slash at its end; null where they can't
 */
public record SlackAccess(
        String signingSecret,
        String botToken,
        @Nullable String apiUrl,
        @Nullable String pageUrl) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SlackAccess[apiUrl=" + apiUrl + ", pageUrl=" + pageUrl + "]";
    }
}
