package footnote.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import footnote.LocalServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model that speaks OpenAI's streaming protocol to thousands at once, each token at its time. It says the first passage of
 * the prompt, sentence by sentence, each with its marker. Thread-safe.
 */
final class ScriptedModel implements AutoCloseable {

    /** How fast it is, and how many tokens an answer has at least, whole sentences given. */
    record Pace(Duration firstToken, Duration betweenTokens, int tokens) {}

    /** A token that has been sent: where in the answer it ends, and when it left. */
    record Sent(String token, int end, long nanos) {}

    /** What was asked in one call, when, and what was sent. */
    record Call(String body, long asked, List<Sent> sent) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FIRST_PASSAGE = Pattern.compile("\\[1] [^\\n]*\\n([^\\n]+)");
    private static final Pattern SENTENCE = Pattern.compile("(.+?)([.!?]+)(?=\\s|$)\\s*");
    private static final Pattern TOKEN = Pattern.compile("\\s*\\S+");
    private static final String END =
            "data: {\"id\":\"s\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

    private final Pace pace;
    private final LocalServer server;
    private volatile Call last = new Call("", 0, List.of());

    /** @param backlog how many may ask at the same moment */
    ScriptedModel(Pace pace, int backlog) {
        this.pace = pace;
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = new LocalServer(this::answer, backlog);
    }

    String url() {
        return server.address() + "/v1";
    }

    /** The call that ended last. */
    Call last() {
        return last;
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        long next = asked + pace.firstToken().toNanos();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        List<String> tokens = tokens(JSON.readTree(body), pace.tokens());
        List<Sent> sent = new ArrayList<>();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        int end = 0;
        for (String token : tokens) {
            TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            next += pace.betweenTokens().toNanos();
            end += token.length();
            sent.add(new Sent(token, end, System.nanoTime()));
            send(out, "data: " + chunk(token) + "\n\n");
        }
        send(out, END);
        last = new Call(body, asked, List.copyOf(sent));
    }

    private static String chunk(String token) {
        try {
            return JSON.writeValueAsString(
                    Map.of("id", "s", "choices", List.of(Map.of("index", 0, "delta", Map.of("content", token)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<String> tokens(JsonNode request, int atLeast) {
        JsonNode messages = request.path("messages");
        Matcher passage = FIRST_PASSAGE.matcher(
                messages.path(messages.size() - 1).path("content").asText());
        List<String> tokens = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(passage.find() ? passage.group(1) : "The articles don't say.");
        while (tokens.size() < atLeast && sentence.find()) {
            TOKEN.matcher((tokens.isEmpty() ? "" : " ") + sentence.group(1))
                    .results()
                    .forEach(word -> tokens.add(word.group()));
            tokens.add(" [1]");
            tokens.add(sentence.group(2));
        }
        return tokens;
    }
}
