package footnote.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import footnote.LocalServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server that speaks OpenAI's streaming chat protocol and says what a test tells it to, faults included. */
public final class ScriptedModelServer implements AutoCloseable {

    /** What the server does with one call. */
    public interface Script {
        void play(Wire wire) throws IOException, InterruptedException;
    }

    /** What the server does with one call, by what is asked in it. */
    public interface Reading {
        void play(JsonNode request, Wire wire) throws IOException, InterruptedException;
    }

    /** So long that a busy machine runs out of none of it. */
    public static final ModelLimits PATIENT =
            new ModelLimits(Duration.ofMinutes(2), Duration.ofMinutes(1), Duration.ofMinutes(3));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalServer server = new LocalServer(this::answer);
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final Set<InetSocketAddress> connections = new CopyOnWriteArraySet<>();
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile Reading script = (_, wire) -> saying("Nothing.").play(wire);

    /** Says one token for each of the texts, and ends well. */
    public static Script saying(String... texts) {
        return wire -> wire.says(texts).ends("stop");
    }

    public String url() {
        return server.address() + "/v1";
    }

    public void play(Script next) {
        script = (_, wire) -> next.play(wire);
    }

    public void play(Reading next) {
        script = next;
    }

    /** The bodies of the requests so far. */
    public List<JsonNode> requests() {
        return requests;
    }

    /** The keys that came with them. */
    public List<String> keys() {
        return keys;
    }

    /** The connections over which they came, by the client's ends. */
    public Set<InetSocketAddress> connections() {
        return connections;
    }

    /** Whether the client hangs up within some seconds. */
    public boolean wasLeft() throws InterruptedException {
        return left.await(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        requests.add(request);
        connections.add(exchange.getRemoteAddress());
        keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
        script.play(request, new Wire(exchange));
    }

    /** The connection to one client. */
    public final class Wire {

        private final HttpExchange exchange;
        private boolean open;

        private Wire(HttpExchange exchange) {
            this.exchange = exchange;
        }

        public Wire status(int status, String body) throws IOException {
            LocalServer.send(exchange, status, "application/json", body);
            return this;
        }

        /** A header of the answer, before it begins. */
        public Wire header(String name, String value) {
            exchange.getResponseHeaders().set(name, value);
            return this;
        }

        public Wire opens(String type, long length) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, length);
            open = true;
            return this;
        }

        /** One token for each of the texts. */
        public Wire says(String... texts) throws IOException {
            for (String text : texts) {
                delta(Map.of("delta", Map.of("content", text)));
            }
            return this;
        }

        public Wire ends(String reason) throws IOException {
            delta(Map.of("delta", Map.of(), "finish_reason", reason));
            return sends("data: [DONE]\n\n");
        }

        public Wire sends(String raw) throws IOException {
            if (!open) {
                opens("text/event-stream", 0);
            }
            OutputStream body = exchange.getResponseBody();
            body.write(raw.getBytes(StandardCharsets.UTF_8));
            body.flush();
            return this;
        }

        public Wire waits(int millis) throws InterruptedException {
            Thread.sleep(millis);
            return this;
        }

        /** Says nothing for a while, then sends comments until the client has hung up. */
        public void stalls(int millis) throws InterruptedException {
            waits(millis);
            try {
                for (int i = 0; i < 1_000; i++) {
                    sends(": \n\n").waits(20);
                }
            } catch (IOException e) {
                left.countDown();
            }
        }

        private void delta(Map<String, Object> choice) throws IOException {
            sends("data: " + JSON.writeValueAsString(Map.of("id", "c1", "choices", List.of(choice))) + "\n\n");
        }
    }
}
