package footnote.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.AnswerEvent;
import footnote.answer.Json;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One answer on its way to one reader, as server-sent events. */
final class AnswerStream {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final SseClient client;

    AnswerStream(SseClient client) {
        this.client = client;
    }

    /** The reader went away; ends the answering. */
    private static final class ReaderGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Sends what an answering tells, and exactly one of done and error at the end. */
    void send(Consumer<Consumer<AnswerEvent>> answering) {
        Thread heart = Thread.ofVirtual().start(this::beat);
        try {
            answering.accept(this::send);
        } catch (ReaderGoneException _) {
            LOG.debug("The reader went away.");
        } catch (RuntimeException e) {
            LOG.error("An answer broke off.", e);
            write("error", Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "the answer broke off; the log tells why"));
        } finally {
            heart.interrupt();
            synchronized (this) {
                client.close();
            }
        }
    }

    private void send(AnswerEvent event) {
        switch (event) {
            case AnswerEvent.Sources sources -> write("sources", sources);
            case AnswerEvent.Token token -> write("token", token);
            case AnswerEvent.Cited cited -> write("citation", cited.citation());
            case AnswerEvent.Replaced replaced -> write("replace", replaced);
            case AnswerEvent.Done done -> write("done", done.answer());
        }
    }

    private synchronized void write(String event, Object data) {
        try {
            client.sendEvent(event, Json.MAPPER.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can be written", e);
        }
        if (client.terminated()) {
            throw new ReaderGoneException();
        }
    }

    /** A comment line now and then shows either side that the other is there. */
    private void beat() {
        try {
            while (true) {
                Thread.sleep(HEARTBEAT);
                synchronized (this) {
                    if (client.terminated()) {
                        return;
                    }
                    client.sendComment("wait");
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
