package footnote.slack;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Message;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.json.GsonFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Slack's methods, as the bot uses them: no mention, no link and no preview but those it writes itself. Thread-safe. */
final class SlackApi implements AutoCloseable {

    private static final String EVENT_TYPE = "footnote_answer";
    private static final String EVENT = "event";
    private static final int LOOKED_AT = 200;

    private final Slack slack;
    private final Gson gson;
    private final MethodsClient methods;
    private final AtomicReference<@Nullable String> self = new AtomicReference<>();

    /** @param token empty where only addresses that Slack gives are posted to */
    SlackApi(String token, @Nullable String apiUrl, Duration call) {
        SlackConfig config = new SlackConfig();
        int millis = Math.toIntExact(call.toMillis());
        config.setHttpClientCallTimeoutMillis(millis);
        config.setHttpClientReadTimeoutMillis(millis);
        config.setHttpClientWriteTimeoutMillis(millis);
        config.setStatsEnabled(false);
        config.setHttpClientResponseHandlers(List.of());
        if (apiUrl != null) {
            config.setMethodsEndpointUrlPrefix(apiUrl.endsWith("/") ? apiUrl : apiUrl + "/");
        }
        // A post that is sent twice below our eyes is shown twice.
        OkHttpClient http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build();
        this.slack = Slack.getInstance(config, new SlackHttpClient(http));
        this.gson = GsonFactory.createSnakeCase(config);
        this.methods = slack.methods(token);
    }

    /** Opens a message whose text comes in pieces, and gives its {@code ts}. */
    String startStream(Errand errand, String markdown) throws SlackTrouble {
        return SlackCall.of(() -> methods.chatStartStream(r -> r.channel(errand.channel())
                        .threadTs(errand.thread())
                        .recipientUserId(errand.person())
                        .recipientTeamId(errand.team())
                        .markdownText(markdown)))
                .getTs();
    }

    void appendStream(String channel, String ts, String markdown) throws SlackTrouble {
        SlackCall.of(
                () -> methods.chatAppendStream(r -> r.channel(channel).ts(ts).markdownText(markdown)));
    }

    void stopStream(String channel, String ts) throws SlackTrouble {
        SlackCall.of(() -> methods.chatStopStream(r -> r.channel(channel).ts(ts)));
    }

    /** Posts to the errand's thread, or to its channel where it has none, and gives the message's {@code ts}. */
    String post(Errand errand, SlackMessage message) throws SlackTrouble {
        Message.Metadata metadata = Message.Metadata.builder()
                .eventType(EVENT_TYPE)
                .eventPayload(Map.of(EVENT, errand.id()))
                .build();
        return SlackCall.of(() -> methods.chatPostMessage(r -> r.channel(errand.channel())
                        .threadTs(errand.thread().isEmpty() ? null : errand.thread())
                        .text(message.text())
                        .blocks(message.blocks().isEmpty() ? null : message.blocks())
                        .parse("none")
                        .linkNames(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)
                        .metadata(metadata)))
                .getTs();
    }

    void update(String channel, String ts, SlackMessage message) throws SlackTrouble {
        SlackCall.of(() -> methods.chatUpdate(r -> r.channel(channel)
                .ts(ts)
                .text(message.text())
                .blocks(message.blocks().isEmpty() ? null : message.blocks())
                .parse("none")
                .linkNames(false)));
    }

    /**
     * The {@code ts} of a message that was posted for an errand, though nobody heard so: the bot's one below the errand's
     * message that says so itself, or else belongs to no other errand.
     *
     * @param others the messages of other errands
     */
    Optional<String> find(Errand errand, Set<String> others) throws SlackTrouble {
        String bot = self();
        List<Message> mine = below(errand).stream()
                .filter(message -> bot.equals(message.getUser()))
                .toList();
        return mine.stream()
                .filter(message -> errand.id().equals(event(message)))
                .findFirst()
                .or(() -> mine.stream()
                        .filter(message ->
                                !errand.thread().isEmpty() && event(message).isEmpty())
                        .filter(message -> message.getTs().compareTo(errand.ts()) > 0)
                        .filter(message -> !others.contains(message.getTs()))
                        .findFirst())
                .map(Message::getTs);
    }

    /** Posts to an address that Slack gave for answering, as text alone where Slack doesn't take the blocks. */
    void respond(String url, SlackMessage message, Map<String, Object> how) throws SlackTrouble {
        try {
            send(url, body(message, how));
        } catch (SlackTrouble trouble) {
            if (!trouble.isTooMuch() || message.blocks().isEmpty()) {
                throw trouble;
            }
            send(url, body(message.withoutBlocks(), how));
        }
    }

    private String body(SlackMessage message, Map<String, Object> how) {
        Map<String, Object> body = new TreeMap<>(how);
        body.put("text", message.text());
        body.put("unfurl_links", false);
        body.put("unfurl_media", false);
        if (!message.blocks().isEmpty()) {
            body.put("blocks", message.blocks());
        }
        return gson.toJson(body);
    }

    /** Takes away the message that an address for answering belongs to. */
    void withdraw(String url) throws SlackTrouble {
        send(url, gson.toJson(Map.of("delete_original", true)));
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            throw new IllegalStateException("Slack's client can be closed", e);
        }
    }

    private void send(String url, String json) throws SlackTrouble {
        SlackCall.of(() -> slack.send(url, json));
    }

    private String self() throws SlackTrouble {
        String known = self.get();
        if (known == null) {
            known = SlackCall.of(() -> methods.authTest(r -> r)).getUserId();
            self.set(known);
        }
        return known;
    }

    private List<Message> below(Errand errand) throws SlackTrouble {
        if (errand.thread().isEmpty()) {
            return SlackCall.of(() -> methods.conversationsHistory(
                            r -> r.channel(errand.channel()).limit(LOOKED_AT).includeAllMetadata(true)))
                    .getMessages();
        }
        return SlackCall.of(() -> methods.conversationsReplies(r -> r.channel(errand.channel())
                        .ts(errand.thread())
                        .oldest(errand.ts())
                        .limit(LOOKED_AT)
                        .includeAllMetadata(true)))
                .getMessages();
    }

    /** The errand that a message says it belongs to; empty where it says none. */
    private static String event(Message message) {
        Message.Metadata metadata = message.getMetadata();
        return metadata == null || !EVENT_TYPE.equals(metadata.getEventType())
                ? ""
                : String.valueOf(metadata.getEventPayload().get(EVENT));
    }
}
