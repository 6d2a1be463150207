package footnote.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

/**
 * Hears a stream of events to the end that the service gives it: {@code [DONE]}, whatever it sends after that, or an event
 * that holds an error, which LangChain4j passes over. Not thread-safe.
 */
final class StreamGuard implements ServerSentEventListener {

    private static final String DONE = "[DONE]";
    private static final String ERROR = "error";

    private final ServerSentEventListener listener;
    private final Runnable stop;
    private boolean ended;

    /** @param stop ends the reading */
    StreamGuard(ServerSentEventListener listener, Runnable stop) {
        this.listener = listener;
        this.stop = stop;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event) {
        pass(event, () -> listener.onEvent(event));
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        pass(event, () -> listener.onEvent(event, context));
    }

    @Override
    public void onError(Throwable error) {
        if (!ended) {
            end();
            listener.onError(error);
        }
    }

    @Override
    public void onClose() {
        listener.onClose();
    }

    private void pass(ServerSentEvent event, Runnable hearing) {
        if (ended) {
            return;
        }
        String data = event.data().strip();
        JsonNode error = data.contains('"' + ERROR + '"') ? error(data) : Json.MAPPER.missingNode();
        if (error.isObject() && !error.isEmpty()
                || error.isTextual() && !error.asText().isBlank()) {
            onError(fault(error));
            return;
        }
        if (data.equals(DONE)) {
            end();
        }
        hearing.run();
    }

    private void end() {
        ended = true;
        stop.run();
    }

    /** The error that an event holds; missing where it holds none or can't be read. */
    private static JsonNode error(String data) {
        try {
            return Json.MAPPER.readTree(data).path(ERROR);
        } catch (JsonProcessingException _) {
            return Json.MAPPER.missingNode();
        }
    }

    /** Of what the service tells nothing is kept but the status, since it may repeat a question or a key. */
    private static Exception fault(JsonNode error) {
        int status = error.path("code").asInt();
        return status >= 400 && status < 600 ? new RefusedException(status, null) : new ErrorEventException();
    }
}
