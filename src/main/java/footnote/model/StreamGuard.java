package footnote.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears a stream of events to the end that the service gives it: {@code [DONE]}, whatever it sends after that, or an event
 * that holds an error, which LangChain4j passes over. Where the model has told why it ended, or that it has, the rest is waited for a
 * moment only, and a connection that breaks is none of its faults. For the thread that reads the stream, which is interrupted to end
 * such a silence.
 */
final class StreamGuard implements ServerSentEventListener {

    /** How long the rest may take to come once the model has ended: what it cost, {@code [DONE]}, the end of the connection's use. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private static final String DONE = "[DONE]";
    private static final String ERROR = "error";
    private static final JsonMapper JSON = new JsonMapper();

    private final ServerSentEventListener listener;
    private final Runnable stop;
    private final String type;
    private boolean heard;
    private boolean finished;
    private boolean ended;
    private @Nullable Thread grace;

    /**
     * @param type of what the service sends
     * @param stop ends the reading
     */
    StreamGuard(ServerSentEventListener listener, String type, Runnable stop) {
        this.listener = listener;
        this.type = type;
        this.stop = stop;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event) {
        pass(event, listener::onEvent);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        pass(event, each -> listener.onEvent(each, context));
    }

    @Override
    public void onError(Throwable error) {
        if (!ended && !finished) {
            ended = true;
            stop.run();
            listener.onError(error);
        }
    }

    @Override
    public void onClose() {
        endGrace();
        if (!heard) {
            onError(new NoStreamException(type));
        } else if (finished && !ended) {
            listener.onEvent(new ServerSentEvent(null, DONE));
        }
        listener.onClose();
    }

    private void pass(ServerSentEvent event, Consumer<ServerSentEvent> hearing) {
        if (ended) {
            return;
        }
        endGrace();
        String data = event.data().strip();
        boolean done = data.equals(DONE);
        heard |= done || data.startsWith("{");
        JsonNode error = data.contains('"' + ERROR + '"') ? error(data) : JSON.missingNode();
        if (error.isObject() && !error.isEmpty()
                || error.isTextual() && !error.asText().isBlank()) {
            finished = false;
            onError(fault(error));
        } else if (done) {
            ended = true;
            // Who reads to the end of the connection keeps it for the next question.
            beginGrace();
            if (!finished) {
                hearing.accept(new ServerSentEvent(null, FinishReasons.STOPPED));
            }
            hearing.accept(new ServerSentEvent(event.event(), DONE));
        } else {
            finished = FinishReasons.isIn(data) || finished && !data.contains("\"delta\"");
            String text = ContentParts.joined(data);
            hearing.accept(new ServerSentEvent(event.event(), finished ? FinishReasons.known(text) : text));
            if (finished) {
                beginGrace();
            }
        }
    }

    private void beginGrace() {
        Thread reader = Thread.currentThread();
        grace = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(GRACE);
                reader.interrupt();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void endGrace() {
        if (grace != null) {
            grace.interrupt();
        }
    }

    /** The error that an event holds; missing where it holds none or can't be read. */
    private static JsonNode error(String data) {
        try {
            return JSON.readTree(data).path(ERROR);
        } catch (JsonProcessingException _) {
            return JSON.missingNode();
        }
    }

    /** Of what the service tells nothing is kept but the status, since it may repeat a question or a key. */
    private static Exception fault(JsonNode error) {
        int status = error.path("code").asInt();
        return status >= 400 && status < 600 ? new RefusedException(status, null) : new ErrorEventException();
    }
}
