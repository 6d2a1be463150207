package footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import footnote.LocalServer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Slack's API as a test needs it: keeps the messages, records the calls, and fails as it is told. Each process of the bot gets
 * an address of its own, which can be cut off as a death cuts it.
 */
public final class StubSlack implements AutoCloseable {

    /** Slack's id of the bot. */
    public static final String BOT = "UBOT";

    /** How a call goes wrong. */
    sealed interface Fault {

        /** An HTTP status and no more. */
        record Status(int status, @Nullable String retryAfter) implements Fault {}

        /** {@code "ok": false}. */
        record Refusal(String error) implements Fault {}

        /** Hangs up without an answer, with the thing done or not. */
        record HangUp(boolean done) implements Fault {}

        /** Does the thing, and answers too late. */
        record Late(long millis) implements Fault {}
    }

    /** What was called with what; {@code at} is {@link System#nanoTime()}. */
    record Call(String method, Map<String, String> fields, String authorization, long at) {

        String get(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final LocalServer server = new LocalServer(this::answer);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<JsonNode> responses = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, Fault> lasting = new ConcurrentHashMap<>();
    private final Set<String> cut = ConcurrentHashMap.newKeySet();
    private final StubMessages messages = new StubMessages();
    private volatile boolean recording = true;

    /** Where the methods are, for one process of the bot. */
    public String api(String process) {
        return server.address() + "/" + process + "/api/";
    }

    /** An address for answering. */
    public String responseUrl() {
        return server.address() + "/any/respond";
    }

    /** Nothing that a process calls is heard any more. */
    public void cutOff(String process) {
        cut.add(process);
    }

    /** The next calls of a method go wrong, each in its way. */
    void fail(String method, Fault... ways) {
        faults.computeIfAbsent(method, _ -> new ArrayDeque<>()).addAll(List.of(ways));
    }

    /** All calls of a method go wrong. */
    void failAlways(String method, Fault way) {
        lasting.put(method, way);
    }

    /** From now on no method answers in time, though it does what it is asked. */
    public void goDown() {
        for (String method : List.of("chat.startStream", "chat.postMessage", "chat.update", "conversations.replies")) {
            failAlways(method, new Fault.Late(60_000));
        }
    }

    void heal() {
        lasting.clear();
        faults.clear();
    }

    /** Keeps only messages and no calls, so that a load doesn't fill the memory. */
    public void forgetCalls() {
        recording = false;
    }

    List<Call> calls() {
        return calls;
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** What was posted to addresses for answering. */
    List<JsonNode> responses() {
        return responses;
    }

    /** The messages that are there, in the order of their posting. */
    public List<StubMessages.Posted> messages() {
        return messages.all();
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (cut.contains(path[1])) {
            return;
        }
        String method = path[path.length - 1];
        boolean response = method.equals("respond");
        Map<String, String> fields = response ? Map.of() : Form.of(body).fields();
        if (recording) {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            calls.add(new Call(method, fields, token == null ? "" : token, System.nanoTime()));
        }
        Fault fault = fault(method);
        switch (fault) {
            case null -> send(exchange, 200, done(method, fields, body));
            case Fault.Status(int status, String wait) -> {
                if (wait != null) {
                    exchange.getResponseHeaders().set("Retry-After", wait);
                }
                send(exchange, status, "");
            }
            case Fault.Refusal(String error) -> send(exchange, response ? 404 : 200, response ? error : refusal(error));
            case Fault.HangUp(boolean done) -> {
                if (done) {
                    done(method, fields, body);
                }
            }
            case Fault.Late(long millis) -> {
                String text = done(method, fields, body);
                Thread.sleep(millis);
                send(exchange, 200, text);
            }
        }
    }

    private String done(String method, Map<String, String> fields, byte[] body) throws IOException {
        if (method.equals("respond")) {
            responses.add(JSON.readTree(body));
            return "ok";
        }
        return messages.call(method, fields);
    }

    static String refusal(String error) {
        return String.format(Locale.ROOT, "{\"ok\":false,\"error\":\"%s\"}", error);
    }

    private @Nullable Fault fault(String method) {
        Queue<Fault> queue = faults.get(method);
        if (queue != null) {
            synchronized (queue) {
                Fault next = queue.poll();
                if (next != null) {
                    return next;
                }
            }
        }
        return lasting.get(method);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        LocalServer.send(exchange, status, "application/json", text);
    }
}
