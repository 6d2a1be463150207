package footnote.slack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Events as Slack sends them. */
public final class Events {

    static final String NOON = "1531420618.000100";

    private Events() {}

    /** Somebody names the bot. */
    static String mention(String id, String ts, String words) {
        return mention(id, "C1", ts, words);
    }

    /** Somebody names the bot in a channel. */
    public static String mention(String id, String channel, String ts, String words) {
        return event(id, field("type", "app_mention") + field("text", "<@UBOT> " + words) + place(channel, ts));
    }

    /** Somebody writes to the bot alone. */
    static String direct(String id, String ts, String words) {
        return event(id, message(words) + field("channel_type", "im") + place("D1", ts));
    }

    /** Somebody goes on in a thread. */
    static String followUp(String id, String ts, String thread, String words) {
        return followUp(id, "C1", ts, thread, words);
    }

    /** Somebody goes on in a thread of a channel. */
    public static String followUp(String id, String channel, String ts, String thread, String words) {
        return event(
                id,
                message(words) + field("channel_type", "channel") + field("thread_ts", thread) + place(channel, ts));
    }

    /** Somebody goes on in a thread with the bot alone. */
    static String directIn(String id, String ts, String thread, String words) {
        return event(id, message(words) + field("channel_type", "im") + field("thread_ts", thread) + place("D1", ts));
    }

    static String message(String words) {
        return field("type", "message") + field("text", words);
    }

    static String place(String channel, String ts) {
        return field("channel", channel) + field("ts", ts);
    }

    static String field(String name, String value) {
        return String.format(
                Locale.ROOT, "\"%s\":\"%s\",", name, value.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    /** @param fields of the event, each with a comma behind it */
    static String event(String id, String fields) {
        return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"" + id + "\","
                + "\"authorizations\":[{\"user_id\":\"UBOT\",\"is_bot\":true}],"
                + "\"event\":{" + fields + "\"user\":\"U1\"}}";
    }

    static String command(String words, String trigger, String responseUrl) {
        return "command=%2Fask&team_id=T1&channel_id=C1&user_id=U1&text=" + encoded(words) + "&trigger_id=" + trigger
                + "&response_url=" + encoded(responseUrl);
    }

    /** Somebody presses a button. */
    static String press(String action, String value, String responseUrl) {
        return "payload="
                + encoded("{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"},"
                        + "\"container\":{\"channel_id\":\"C1\",\"message_ts\":\"1.2\"},\"response_url\":\""
                        + responseUrl
                        + "\",\"actions\":[{\"action_id\":\"" + action + "\",\"value\":\"" + value + "\"}]}");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
