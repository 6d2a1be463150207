package footnote.slack;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.answer.Rewriter;
import footnote.chat.Chat;
import footnote.chat.ConversationStore;
import footnote.chat.Database;
import footnote.check.Support;
import footnote.search.FlatRetriever;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Source;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One run of the bot on a data folder, from its start to its end or its death. */
public final class Life implements AutoCloseable {

    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    static final String TOKEN = "xoxb-not-a-token";

    /** Hasty, so that tests end soon. */
    static final SlackTimes HASTY = new SlackTimes(
            Duration.ofMillis(60),
            Duration.ZERO,
            Duration.ofMillis(700),
            Duration.ofMillis(20),
            Duration.ofSeconds(6),
            Duration.ofMillis(400),
            Duration.ofMillis(100));

    static final Hit HIT = new Hit(
            new Source("0a", "Bridge <news>", "bridge.txt", LocalDate.of(2023, 3, 3), 0, 21, null, "ff"),
            "The bridge is closed.",
            List.of(),
            2.5,
            0.5);

    /** Says in two tokens that the bridge is closed. */
    public static final Answerer CLOSED = (_, _, events) -> {
        events.accept(new AnswerEvent.Token("The bridge "));
        events.accept(new AnswerEvent.Token("is closed [1]."));
        return reply("The bridge is closed [1].");
    };

    /** Asks back where the bridge is misspelled. */
    static final Answerer CLOSED_IF_SPELLED = (question, retrieval, events) -> {
        if (question.searchedAs().equals("Is the brigde closed?")) {
            String offer = "The articles don’t say; did you mean “Is the bridge closed?”";
            return new Reply(false, offer, List.of(), Reply.Reason.NO_EVIDENCE, Reply.Mode.EXTRACTIVE, null, null);
        }
        return CLOSED.answer(question, retrieval, events);
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "process" + COUNT.incrementAndGet();
    private final StubSlack slack;
    private final Database database;
    private final Chat chat;
    private final SlackBot bot;
    private final Javalin server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private boolean dead;

    Life(Path data, StubSlack slack, Answerer answerer) {
        this(data, slack, answerer, HASTY);
    }

    /** A run at the bot's usual pace. */
    public static Life usual(Path data, StubSlack slack, Answerer answerer) {
        return new Life(data, slack, answerer, SlackTimes.USUAL);
    }

    Life(Path data, StubSlack slack, Answerer answerer, SlackTimes times) {
        this.slack = slack;
        this.database = Database.open(data);
        this.chat = new Chat(new Bridge(), Rewriter.NONE, answerer, answerer, ConversationStore.in(database));
        SlackAccess access = new SlackAccess(SECRET, TOKEN, slack.api(name), "https://notes.example.org");
        this.bot = SlackBot.of(access, chat, () -> List.of("Bridge <news>"), database, times);
        this.server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.concurrency.useVirtualThreads = true;
                    bot.addRoutes(config.routes);
                })
                .start("127.0.0.1", 0);
        this.port = server.port();
        bot.open();
    }

    /** Finds the one passage, whatever is asked. */
    private static final class Bridge implements FlatRetriever {

        @Override
        public Retrieval retrieve(String question, String asAsked, int limit) {
            return new Retrieval(question, List.of(HIT), 1, "7", Duration.ZERO);
        }
    }

    static Reply reply(String text) {
        Citation citation = new Citation(1, 0, text.length(), HIT.text(), HIT.source(), Support.VERBATIM);
        return new Reply(true, text, List.of(citation), null, Reply.Mode.MODEL, null, "scripted");
    }

    /** An answerer that does something first. */
    public static Answerer after(Runnable first) {
        return (Question question, Retrieval retrieval, java.util.function.Consumer<AnswerEvent> events) -> {
            first.run();
            return CLOSED.answer(question, retrieval, events);
        };
    }

    Chat chat() {
        return chat;
    }

    Database database() {
        return database;
    }

    /** Sends an event, signed. */
    public HttpResponse<String> event(String json) throws IOException, InterruptedException {
        return post("/slack/events", "application/json", json);
    }

    HttpResponse<String> form(String path, String form) throws IOException, InterruptedException {
        return post(path, "application/x-www-form-urlencoded", form);
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        String now = String.valueOf(Instant.now().getEpochSecond());
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), now, signature(now, body));
    }

    HttpResponse<String> post(String path, String type, byte[] body, String timestamp, String signature)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v0="
                    + HexFormat.of()
                            .formatHex(mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends at once, as a process that is killed: nothing is written and nothing is called any more. */
    public void die() {
        dead = true;
        slack.cutOff(name);
        database.close();
        server.stop();
        try {
            bot.close(Duration.ZERO);
        } catch (RuntimeException _) {
            // Its store is gone.
        }
        client.close();
    }

    /** Begins to stop, as the program does: it waits for the answers under way while Slack is still heard. */
    void stopAnswering(Duration patience) throws InterruptedException {
        bot.beginNoMore();
        chat.close(patience);
    }

    @Override
    public void close() {
        if (dead) {
            return;
        }
        try {
            stopAnswering(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        server.stop();
        bot.close(Duration.ofSeconds(5));
        database.close();
        client.close();
    }
}
