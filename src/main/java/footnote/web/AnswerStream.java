package footnote.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.AnswerEvent;
import footnote.answer.Json;
import footnote.chat.ClosedException;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One answer on its way to one reader, as server-sent events. A comment line goes out whenever nothing else has for a
 * while. It shows the reader that the answer is awaited, and this side that the reader has gone, which only a write can: the
 * first after its leaving is answered with a reset, and the second fails. Then the thread that answers is interrupted.
 */
final class AnswerStream {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerStream.class);

    /** Two of them are well within the second after which nobody should work for a reader who has gone. */
    private static final Duration BEAT = Duration.ofMillis(300);

    private final SseClient client;
    private long written = System.nanoTime();
    private boolean ended;

    AnswerStream(SseClient client) {
        this.client = client;
    }

    /** Sends what an answering on this thread tells, and exactly one of done and error at the end. */
    void send(Consumer<Consumer<AnswerEvent>> answering) {
        Thread answerer = Thread.currentThread();
        Thread.ofVirtual().start(() -> beat(answerer));
        try {
            answering.accept(this::send);
            end();
        } catch (RuntimeException | StackOverflowError e) {
            end();
            fail(e);
        } finally {
            client.close();
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
        if (client.terminated()) {
            throw new CancellationException("the reader has gone");
        }
    }

    private synchronized void write(String event, Object data) {
        try {
            client.sendEvent(event, Json.MAPPER.writeValueAsString(data));
            written = System.nanoTime();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can be written", e);
        }
    }

    private synchronized void beat(Thread answerer) {
        try {
            while (!ended && !client.terminated()) {
                long pause = BEAT.toNanos() - (System.nanoTime() - written);
                if (pause > 0) {
                    TimeUnit.NANOSECONDS.timedWait(this, pause);
                } else {
                    client.sendComment("");
                    written = System.nanoTime();
                }
            }
            if (!ended) {
                answerer.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** After this nothing interrupts the thread that answered, and no comment is on its way. */
    private synchronized void end() {
        ended = true;
        notifyAll();
        Thread.interrupted();
    }

    private void fail(Throwable fault) {
        if (client.terminated()) {
            LOG.debug("The reader has gone.", fault);
        } else if (fault instanceof ClosedException) {
            write("error", Problem.of(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(fault.getMessage())));
        } else {
            LOG.error("An answer broke off.", fault);
            write("error", Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "the answer broke off; the log tells why"));
        }
    }
}
