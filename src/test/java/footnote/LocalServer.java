package footnote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers HTTP on a free port of this machine, each call in a thread of its own. */
public final class LocalServer implements AutoCloseable {

    /** What is done with a call, which ends with it. */
    @FunctionalInterface
    public interface Answering {
        void answer(HttpExchange call) throws IOException, InterruptedException;
    }

    /** Of more than the usual 50 that connect at the same moment the others would try again after seconds. */
    private static final int MOST_WAITING = 1_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public LocalServer(Answering answering) {
        this(answering, MOST_WAITING);
    }

    /** @param mostWaiting how many may connect at the same moment */
    public LocalServer(Answering answering, int mostWaiting) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), mostWaiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", call -> {
            try (call) {
                answering.answer(call);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    /** Without a slash at its end. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Sends the whole answer to a call. */
    public static void send(HttpExchange call, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
