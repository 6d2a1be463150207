package footnote.web;

import com.sun.net.httpserver.HttpExchange;
import footnote.LocalServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between the page and its server, passes everything on, and fails where a test tells it to. */
final class FaultyProxy implements AutoCloseable {

    /** What happens to a call instead of its being passed on. */
    interface Fault {
        void play(HttpExchange call) throws IOException;
    }

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "transfer-encoding", "keep-alive", "date");

    private final LocalServer server = new LocalServer(this::answer);
    private final URI behind;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    FaultyProxy(int port) {
        behind = URI.create("http://127.0.0.1:" + port);
    }

    String address() {
        return server.address();
    }

    /** From now on calls of this path end so, until they are mended. */
    void fails(String path, Fault fault) {
        faults.put(path, fault);
    }

    void mend() {
        faults.clear();
    }

    /** The paths that were called, each behind its method. */
    List<String> calls() {
        return calls;
    }

    /** Hangs up without a word. */
    static Fault hangsUp() {
        return HttpExchange::close;
    }

    /** Sends this much of an event stream, then hangs up. */
    static Fault breaksOffAfter(String events) {
        return call -> {
            call.getResponseHeaders().set("Content-Type", "text/event-stream");
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(events.getBytes(StandardCharsets.UTF_8));
            call.getResponseBody().flush();
            throw new IOException("broken off");
        };
    }

    static Fault says(int status, String body, String... headers) {
        return call -> {
            for (int i = 0; i < headers.length; i += 2) {
                call.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            LocalServer.send(call, status, status < 300 ? "application/json" : "application/problem+json", body);
        };
    }

    /** What a problem document says. */
    static Fault refuses(int status, String detail, String... headers) {
        return says(
                status,
                "{\"type\":\"about:blank\",\"title\":\"No\",\"status\":%d,\"detail\":\"%s\"}".formatted(status, detail),
                headers);
    }

    @Override
    public void close() {
        server.close();
        client.shutdownNow();
    }

    private void answer(HttpExchange call) throws IOException, InterruptedException {
        String path = call.getRequestURI().getPath();
        calls.add(call.getRequestMethod() + " " + call.getRequestURI());
        Fault fault = faults.get(path);
        if (fault == null) {
            passOn(call);
        } else {
            fault.play(call);
        }
    }

    private void passOn(HttpExchange call) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        behind.resolve(call.getRequestURI().toString()))
                .method(
                        call.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                call.getRequestBody().readAllBytes()));
        for (String name : List.of("Accept", "Accept-Encoding", "Content-Type", "Cookie", "If-None-Match")) {
            List<String> values = call.getRequestHeaders().getOrDefault(name, List.of());
            values.forEach(value -> request.header(name, value));
        }
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            response.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name) && !name.startsWith(":")) {
                    call.getResponseHeaders().put(name, values);
                }
            });
            boolean empty = response.statusCode() == 204 || response.statusCode() == 304;
            call.sendResponseHeaders(response.statusCode(), empty ? -1 : 0);
            OutputStream out = call.getResponseBody();
            byte[] some = new byte[8_192];
            for (int read = body.read(some); !empty && read >= 0; read = body.read(some)) {
                out.write(some, 0, read);
                out.flush();
            }
        }
    }
}
