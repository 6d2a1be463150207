package footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.chat.Chat;
import java.util.Optional;
import java.util.Set;

/** Reads the events that Slack sends, and tells those that a person means for the bot from all others. */
final class SlackEvents {

    private static final String SLACKBOT = "USLACKBOT";
    private static final Set<String> SUBTYPES = Set.of("", "file_share", "thread_broadcast");

    private SlackEvents() {}

    /** The errand in an {@code event_callback}; empty for what a bot wrote, edits, deletions, joins and unknown events. */
    static Optional<Errand> errand(JsonNode callback) {
        JsonNode event = callback.path("event");
        String id = text(callback, "event_id");
        String channel = text(event, "channel");
        String ts = text(event, "ts");
        String bot = text(callback.path("authorizations").path(0), "user_id");
        if (id.isEmpty() || channel.isEmpty() || ts.isEmpty() || !isPersons(event, bot)) {
            return Optional.empty();
        }
        String words = SlackWords.plain(text(event, "text"), bot);
        String parent = text(event, "thread_ts");
        Optional<Errand.Kind> kind = kind(event, parent, bot);
        // A message to nobody by name that says nothing, such as a picture, or "Thanks!" asks nothing.
        return kind.filter(each -> each != Errand.Kind.FOLLOW_UP || Chat.mayAsk(words))
                .map(each -> new Errand(
                        id,
                        each,
                        channel,
                        ts,
                        parent.isEmpty() ? ts : parent,
                        event.hasNonNull("team") ? text(event, "team") : text(callback, "team_id"),
                        text(event, "user"),
                        words,
                        ""));
    }

    private static boolean isPersons(JsonNode event, String bot) {
        String user = text(event, "user");
        return !user.isEmpty()
                && !user.equals(SLACKBOT)
                && !user.equals(bot)
                && !event.hasNonNull("bot_id")
                && !event.hasNonNull("edited")
                && SUBTYPES.contains(text(event, "subtype"));
    }

    private static Optional<Errand.Kind> kind(JsonNode event, String parent, String bot) {
        String type = text(event, "type");
        if (type.equals("app_mention")) {
            return Optional.of(Errand.Kind.MENTION);
        }
        if (!type.equals("message")) {
            return Optional.empty();
        }
        // What begins with another's name is said to that one.
        String said = text(event, "text");
        boolean named = SlackWords.names(said, bot);
        boolean toAnother = !parent.isEmpty() && !named && SlackWords.calls(said);
        if (text(event, "channel_type").equals("im")) {
            return toAnother ? Optional.empty() : Optional.of(Errand.Kind.DIRECT);
        }
        // What names the bot comes as a mention too.
        boolean follows = !parent.isEmpty() && !named && !toAnother;
        return follows ? Optional.of(Errand.Kind.FOLLOW_UP) : Optional.empty();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
