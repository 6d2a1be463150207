package footnote.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.answer.Answerer;
import footnote.answer.Rewriter;
import footnote.chat.Chat;
import footnote.chat.ConversationStore;
import footnote.chat.Database;
import footnote.chat.StillReading;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Embeddings;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.Retriever;
import footnote.suggest.Suggestions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A server on a free port over the project's own articles, and a client that asks it. */
final class Site implements AutoCloseable {

    private static final Path SEEDS = Path.of("seeds");
    private static final JsonMapper JSON = new JsonMapper();

    private final PassageIndex index;
    private final Chat chat;
    private final Readiness readiness = new Readiness();
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /** A server whose folder is not read yet. */
    Site(Path data, UnaryOperator<Answerer> answerer) throws IOException {
        this(data, (_, quoting) -> answerer.apply(quoting), Pace.FREE);
    }

    /** A server whose folder is not read yet, and whose readers may leave unread for so long what is sent to them. */
    Site(Path data, UnaryOperator<Answerer> answerer, Duration unread) throws IOException {
        this(data, (_, quoting) -> answerer.apply(quoting), Pace.FREE, unread);
    }

    /** A server whose folder is not read yet; its answerer is made from the retriever and the one that quotes. */
    Site(Path data, BiFunction<Retriever, Answerer, Answerer> answerer, Pace pace) throws IOException {
        this(data, answerer, pace, WebServer.UNREAD);
    }

    private Site(Path data, BiFunction<Retriever, Answerer, Answerer> answerer, Pace pace, Duration unread)
            throws IOException {
        index = PassageIndex.open(data.resolve("index"));
        HybridRetriever retriever = new HybridRetriever(index, Embeddings.embedder());
        Answerer quoting = new ExtractiveAnswerer(retriever);
        Answerer reading = new StillReading(answerer.apply(retriever, quoting), readiness::soFar);
        chat = new Chat(retriever, Rewriter.NONE, reading, reading, ConversationStore.in(Database.open(data)));
        Suggestions suggestions = new Suggestions(index, retriever, quoting);
        Contents contents =
                new Contents(chat, index, suggestions, readiness, pace, Hosts.of("127.0.0.1", null, pace.proxies()));
        server = WebServer.start("127.0.0.1", 0, contents, _ -> {}, unread);
    }

    /** A server that is ready. */
    static Site ready(Path data) throws IOException {
        Site site = new Site(data, answerer -> answerer);
        site.read();
        return site;
    }

    /** Reads the articles. */
    void read() throws IOException {
        read(SEEDS);
    }

    /** Reads the articles of another folder. */
    void read(Path folder) throws IOException {
        new Indexer(index, Embeddings.embedder()).sync(folder, readiness::reading);
        readiness.ready();
    }

    Readiness readiness() {
        return readiness;
    }

    Chat chat() {
        return chat;
    }

    int port() {
        return server.port();
    }

    /** What comes back for bytes as no client would send them, until the connection ends. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> forget(String conversation) throws IOException, InterruptedException {
        return send(request("/api/conversations/" + conversation).DELETE());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    /** A question, to be answered in this form. */
    HttpRequest.Builder ask(String question, String accept) {
        return request("/api/ask")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body(question)));
    }

    /** The answer to a question. */
    JsonNode ask(String question) throws IOException, InterruptedException {
        return json(post("/api/ask", body(question)));
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }

    static String body(String question) {
        return JSON.createObjectNode().put("question", question).toString();
    }

    /** The names of all fields, with those around them: {@code citations[].source.id}. */
    static List<String> fields(JsonNode node) {
        List<String> fields = new ArrayList<>();
        collect(node, "", fields);
        return fields.stream().distinct().sorted().toList();
    }

    private static void collect(JsonNode node, String path, List<String> fields) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(field -> collect(
                            field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), fields));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            node.forEach(element -> collect(element, path + "[]", fields));
        } else {
            fields.add(path);
        }
    }

    void closeServer() {
        server.close();
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
        index.close();
    }
}
