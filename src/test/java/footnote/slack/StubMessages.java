package footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The messages of a workspace, and Slack's methods for them. */
public final class StubMessages {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A message as it stands.
     *
     * @param event the event that it says it answers; empty where it says none
     */
    public record Posted(
            String channel, String thread, String ts, String text, JsonNode blocks, String event, boolean streaming) {}

    private final List<String> order = new CopyOnWriteArrayList<>();
    private final Map<String, Posted> byTs = new ConcurrentHashMap<>();
    private final long start = Instant.now().getEpochSecond();
    private int count;

    /** All messages, in the order of their posting. */
    List<Posted> all() {
        return order.stream().map(byTs::get).toList();
    }

    synchronized String call(String method, Map<String, String> fields) throws IOException {
        String ts = fields.getOrDefault("ts", "");
        Posted old = byTs.get(ts);
        return switch (method) {
            case "auth.test" -> "{\"ok\":true,\"user_id\":\"" + StubSlack.BOT + "\",\"bot_id\":\"BBOT\"}";
            case "chat.postMessage" -> add(fields, fields.getOrDefault("text", ""), false);
            case "chat.startStream" -> add(fields, fields.getOrDefault("markdown_text", ""), true);
            case "chat.appendStream", "chat.stopStream" ->
                old == null || !old.streaming()
                        ? StubSlack.refusal("message_not_in_streaming_state")
                        : keep(new Posted(
                                old.channel(),
                                old.thread(),
                                ts,
                                old.text() + fields.getOrDefault("markdown_text", ""),
                                old.blocks(),
                                old.event(),
                                method.equals("chat.appendStream")));
            case "chat.update" -> update(old, fields);
            case "conversations.replies" -> list(fields, fields.getOrDefault("ts", ""));
            case "conversations.history" -> list(fields, "");
            default -> StubSlack.refusal("unknown_method");
        };
    }

    private String update(@Nullable Posted old, Map<String, String> fields) throws IOException {
        if (old == null) {
            return StubSlack.refusal("message_not_found");
        }
        if (old.streaming()) {
            return StubSlack.refusal("streaming_state_conflict");
        }
        return keep(new Posted(
                old.channel(),
                old.thread(),
                old.ts(),
                fields.getOrDefault("text", ""),
                blocks(fields),
                old.event(),
                false));
    }

    private String add(Map<String, String> fields, String text, boolean streaming) throws IOException {
        // After the messages of people, which tests give times of today.
        String ts = String.format(Locale.ROOT, "%d.%06d", start + 1_000 + count / 1_000_000, count++ % 1_000_000);
        String event = JSON.readTree(fields.getOrDefault("metadata", "{}"))
                .at("/event_payload/event")
                .asText("");
        String answer = keep(new Posted(
                fields.getOrDefault("channel", ""),
                fields.getOrDefault("thread_ts", ""),
                ts,
                text,
                blocks(fields),
                event,
                streaming));
        order.add(ts);
        return answer;
    }

    private String keep(Posted posted) {
        byTs.put(posted.ts(), posted);
        return "{\"ok\":true,\"channel\":\"" + posted.channel() + "\",\"ts\":\"" + posted.ts() + "\"}";
    }

    private String list(Map<String, String> fields, String thread) {
        ObjectNode answer = JSON.createObjectNode().put("ok", true);
        ArrayNode list = answer.putArray("messages");
        for (Posted posted : all()) {
            if (posted.channel().equals(fields.get("channel"))
                    && posted.thread().equals(thread)) {
                ObjectNode message = list.addObject().put("user", StubSlack.BOT).put("ts", posted.ts());
                if (!posted.event().isEmpty()) {
                    message.putObject("metadata")
                            .put("event_type", "footnote_answer")
                            .putObject("event_payload")
                            .put("event", posted.event());
                }
            }
        }
        return answer.toString();
    }

    private static JsonNode blocks(Map<String, String> fields) throws IOException {
        return JSON.readTree(fields.getOrDefault("blocks", "[]"));
    }
}
