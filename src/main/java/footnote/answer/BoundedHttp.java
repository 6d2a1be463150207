package footnote.answer;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The JDK's HTTP client on virtual threads, for LangChain4j. It closes each streamed body after a while: a server that
 * sends headers and then nothing gives no handle to cancel with, and would keep its connection for ever. And it reports
 * the end of a body as an error: most of LangChain4j's models say nothing where it comes too early, and where it comes in
 * time the answer is complete by then.
 *
 * <p>Speaks HTTP/1.1 only, since several servers of local models lose a request that offers to upgrade.
 */
final class BoundedHttp implements HttpClientBuilder {

    private final JdkHttpClientBuilder builder = new JdkHttpClientBuilder();
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration longest;

    /** @param longest how long a streamed body may take */
    BoundedHttp(Duration longest) {
        this.longest = longest;
        builder.httpClientBuilder(java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .executor(threads));
    }

    @Override
    public Duration connectTimeout() {
        return builder.connectTimeout();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        builder.connectTimeout(timeout);
        return this;
    }

    @Override
    public Duration readTimeout() {
        return builder.readTimeout();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        builder.readTimeout(timeout);
        return this;
    }

    @Override
    public HttpClient build() {
        HttpClient client = builder.build();
        return new HttpClient() {
            @Override
            public SuccessfulHttpResponse execute(HttpRequest request) {
                return client.execute(request);
            }

            @Override
            public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
                client.execute(request, bounded(parser), new Ended(listener));
            }
        };
    }

    /** Hears of the body's end twice: as an end, then as an error. */
    private record Ended(ServerSentEventListener listener) implements ServerSentEventListener {

        @Override
        public void onOpen(SuccessfulHttpResponse response) {
            listener.onOpen(response);
        }

        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            listener.onEvent(event, context);
        }

        @Override
        public void onEvent(ServerSentEvent event) {
            listener.onEvent(event);
        }

        @Override
        public void onError(Throwable error) {
            listener.onError(error);
        }

        @Override
        public void onClose() {
            listener.onClose();
            listener.onError(new EOFException("the body has ended"));
        }
    }

    private ServerSentEventParser bounded(ServerSentEventParser parser) {
        return (body, listener) -> {
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> close(body),
                    CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS, threads));
            try {
                parser.parse(body, listener);
            } finally {
                end.cancel(false);
            }
        };
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the connection is gone already", e);
        }
    }
}
