package footnote.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.chat.Chat;
import footnote.chat.Feedback;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The three addresses that Slack calls. Each request is verified on its bytes as they came, claimed in the store, and
 * acknowledged; nothing here waits for a model or for Slack.
 */
record SlackRoutes(SlackSignature signature, SlackDesk desk, SlackClerk clerk, Chat chat) {

    /** A message of 40,000 characters, each escaped, with its blocks. */
    private static final int MAX_BYTES = 1024 * 1024;

    private static final JsonMapper JSON = new JsonMapper();

    /** Handles a request that is Slack's. */
    private interface Verified {
        void handle(Context ctx, byte[] body) throws IOException;
    }

    void add(RoutesConfig routes) {
        routes.post("/slack/events", verified(this::event));
        routes.post("/slack/commands", verified(this::command));
        routes.post("/slack/interactions", verified(this::interaction));
    }

    private Handler verified(Verified handler) {
        return ctx -> {
            byte[] body = ctx.bodyInputStream().readNBytes(MAX_BYTES + 1);
            boolean whole = body.length <= MAX_BYTES;
            if (!whole
                    || !signature.signs(
                            ctx.header("X-Slack-Request-Timestamp"), ctx.header("X-Slack-Signature"), body)) {
                ctx.status(HttpStatus.UNAUTHORIZED);
                return;
            }
            try {
                handler.handle(ctx, body);
            } catch (JsonProcessingException | IllegalArgumentException _) {
                ctx.status(HttpStatus.BAD_REQUEST);
            }
        };
    }

    private void event(Context ctx, byte[] body) throws IOException {
        JsonNode event = JSON.readTree(body);
        switch (event.path("type").asText("")) {
            case "url_verification" ->
                answer(ctx, Map.of("challenge", event.path("challenge").asText("")));
            case "event_callback" -> SlackEvents.errand(event).ifPresent(desk::take);
            default -> ctx.status(HttpStatus.OK);
        }
    }

    private void command(Context ctx, byte[] body) throws IOException {
        Form form = Form.of(body);
        String words = SlackWords.plain(form.get("text"), "");
        Optional<SlackMessage> objection = clerk.objection(words, null);
        if (objection.isEmpty()) {
            String id = "command:" + form.get("trigger_id");
            desk.take(new Errand(
                    id,
                    Errand.Kind.COMMAND,
                    form.get("channel_id"),
                    id,
                    "",
                    form.get("team_id"),
                    form.get("user_id"),
                    words,
                    form.get("response_url")));
        }
        String text = objection.map(SlackMessage::text).orElse(SlackPhrases.SEARCHING);
        answer(ctx, Map.of("response_type", "ephemeral", "text", text));
    }

    private void interaction(Context ctx, byte[] body) throws IOException {
        JsonNode payload = JSON.readTree(Form.of(body).get("payload"));
        if (!payload.path("type").asText("").equals("block_actions")) {
            return;
        }
        for (JsonNode action : payload.path("actions")) {
            String value = action.path("value").asText("");
            switch (action.path("action_id").asText("")) {
                case SlackBlocks.FEEDBACK -> rate(value, payload.at("/user/id").asText(""));
                case SlackBlocks.SHARE -> share(value, payload);
                default -> ctx.status(HttpStatus.OK);
            }
        }
    }

    private void rate(String value, String person) {
        Optional<Feedback.Rating> rating = value.startsWith("up:")
                ? Optional.of(Feedback.Rating.UP)
                : value.startsWith("down:") ? Optional.of(Feedback.Rating.DOWN) : Optional.empty();
        String answer = value.substring(value.indexOf(':') + 1);
        rating.ifPresent(each -> chat.keep(new Feedback(answer, "slack:" + person, each, null)));
    }

    private void share(String answer, JsonNode payload) {
        Function<String, String> text = path -> payload.at(path).asText("");
        String container = text.apply("/container/channel_id");
        String channel = container.isEmpty() ? text.apply("/channel/id") : container;
        String id = "share:" + answer + ":" + channel;
        desk.take(new Errand(
                id,
                Errand.Kind.SHARE,
                channel,
                id,
                "",
                text.apply("/team/id"),
                text.apply("/user/id"),
                answer,
                text.apply("/response_url")));
    }

    private static void answer(Context ctx, Map<String, String> body) throws JsonProcessingException {
        ctx.contentType("application/json").result(JSON.writeValueAsString(body));
    }
}
