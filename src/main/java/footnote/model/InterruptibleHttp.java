package footnote.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * HTTP for LangChain4j, over the JDK's blocking sockets. A request runs on the thread that makes it, a virtual one, from the
 * first packet to the end of the body, and an interrupt of that thread closes the connection, whatever it waits for: so a
 * virtual thread's sockets behave (see {@link java.net.Socket}), while {@link java.net.http.HttpClient} at times keeps a
 * connection whose response arrives as it is cancelled. There are no time limits here: whoever makes the request keeps the
 * time. Of an error's body nothing is read, since it may repeat a question or a key. Thread-safe.
 */
final class InterruptibleHttp implements HttpClientBuilder {

    /** In bytes; the longest answer takes a hundredth, and much thinking before it a fourth. */
    private static final long LONGEST_BODY = 32L * 1024 * 1024;

    /** In bytes, since a line is kept until it ends; a whole answer in one takes a tenth. */
    private static final long LONGEST_LINE = 4L * 1024 * 1024;

    private Duration connectTimeout = Duration.ZERO;
    private Duration readTimeout = Duration.ZERO;

    @Override
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** Kept, and not acted on. */
    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        connectTimeout = timeout;
        return this;
    }

    @Override
    public Duration readTimeout() {
        return readTimeout;
    }

    /** Kept, and not acted on. */
    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        readTimeout = timeout;
        return this;
    }

    @Override
    public HttpClient build() {
        return new Client();
    }

    private static final class Client implements HttpClient {

        static {
            // The JDK lets go of a connection after 5 s, unless the server says how long: sooner than an answer is
            // read and the next question asked, which would then wait for a new one, over TLS some round trips.
            // Others let go after a minute.
            System.setProperty("http.keepAlive.time.server", "55");
        }

        @Override
        public SuccessfulHttpResponse execute(HttpRequest request) {
            throw new UnsupportedOperationException("models are only ever asked for a stream");
        }

        @Override
        public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
            try {
                HttpURLConnection connection = send(request);
                int status = connection.getResponseCode();
                if (status / 100 != 2) {
                    connection.disconnect();
                    throw new RefusedException(status, retryAfter(connection).orElse(null));
                }
                try (Body body = new Body(connection)) {
                    String type = String.valueOf(connection.getContentType())
                            .split(";", 2)[0]
                            .strip();
                    StreamGuard guard = new StreamGuard(listener, type, body::stop);
                    guard.onOpen(SuccessfulHttpResponse.builder()
                            .statusCode(status)
                            .headers(headers(connection))
                            .build());
                    parser.parse(body, guard);
                    guard.onClose();
                }
            } catch (IOException | RefusedException e) {
                listener.onError(e);
            }
        }

        private static HttpURLConnection send(HttpRequest request) throws IOException {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(request.url()).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setRequestMethod(request.method().name());
            request.headers()
                    .forEach((name, values) -> values.forEach(value -> connection.addRequestProperty(name, value)));
            String text = request.body();
            if (text != null) {
                byte[] body = text.getBytes(StandardCharsets.UTF_8);
                connection.setDoOutput(true);
                // Sent as it is read, a body is never sent twice.
                connection.setFixedLengthStreamingMode(body.length);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body);
                } catch (ConnectException | UnknownHostException e) {
                    throw unreachable(connection.getURL(), e);
                }
            }
            return connection;
        }

        private static ConnectException unreachable(URL url, IOException cause) {
            String port = url.getPort() < 0 ? "" : ":" + url.getPort();
            ConnectException unreachable = new ConnectException(url.getHost() + port + " can't be reached");
            unreachable.initCause(cause);
            return unreachable;
        }

        private static Optional<Duration> retryAfter(HttpURLConnection connection) {
            return Optional.ofNullable(connection.getHeaderField("Retry-After"))
                    .flatMap(value -> RetryAfter.parse(value, Instant.now()));
        }

        /** Without the status line, whose name is null. */
        private static Map<String, List<String>> headers(HttpURLConnection connection) {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            connection.getHeaderFields().forEach((name, values) -> {
                if (name != null) {
                    headers.put(name, values);
                }
            });
            return headers;
        }
    }

    /**
     * A body that ends where its reader is interrupted, also while there is always more to read, and breaks off where it, or a line of it,
     * is too long; closing it hangs up.
     */
    private static final class Body extends FilterInputStream {

        private final HttpURLConnection connection;
        private long left = LONGEST_BODY;
        private long line;
        private boolean ended;

        Body(HttpURLConnection connection) throws IOException {
            super(new UnmarkedStream(connection.getInputStream()));
            this.connection = connection;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("nobody reads on");
            }
            if (ended) {
                return -1;
            }
            int count = super.read(bytes, offset, length);
            ended = count < 0;
            left -= count;
            if (left < 0) {
                throw new IOException("more than " + LONGEST_BODY + " bytes");
            }
            for (int i = offset; i < offset + count; i++) {
                line = bytes[i] == '\n' ? 0 : line + 1;
            }
            if (line > LONGEST_LINE) {
                throw new IOException("a line of more than " + LONGEST_LINE + " bytes");
            }
            return count;
        }

        /** Ends it here: nobody wants the rest. */
        void stop() {
            ended = true;
        }

        /** Lets go of the connection: for another request where the body has ended, for ever where it hasn't. */
        @Override
        public void close() throws IOException {
            if (ended) {
                super.close();
            } else {
                connection.disconnect();
            }
        }
    }
}
