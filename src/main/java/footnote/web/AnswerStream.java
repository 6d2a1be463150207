package footnote.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.AnswerEvent;
import footnote.answer.Json;
import footnote.chat.ClosedException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One answer on its way to one reader, as server-sent events. A comment line goes out whenever nothing else has for a
 * while. It shows the reader that the answer is awaited, and this side that the reader has gone, which only a write can: the
 * first after its leaving is answered with a reset, and the second fails. Then the thread that answers is interrupted. Not Javalin's
 * own stream, which closes the connection after each answer.
 */
final class AnswerStream {

    static final String TYPE = "text/event-stream";

    /** Has a proxy (nginx) pass each event on at once. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private static final Logger LOG = LoggerFactory.getLogger(AnswerStream.class);

    /**
     * Two of them are well within the second after which nobody should work for a reader who has gone, also behind a proxy that learns so by
     * its writes alone.
     */
    private static final Duration BEAT = Duration.ofMillis(300);

    private final OutputStream out;
    private long written = System.nanoTime();
    private boolean gone;
    private boolean ended;

    AnswerStream(Context ctx) throws IOException {
        ctx.contentType(TYPE).header(UNBUFFERED, "no");
        out = ctx.res().getOutputStream();
    }

    /** Sends what an answering on this thread tells, and exactly one of done and error at the end. */
    void send(Consumer<Consumer<AnswerEvent>> answering) {
        Thread answerer = Thread.currentThread();
        Thread.ofVirtual().start(() -> beat(answerer));
        try {
            answering.accept(this::send);
            end();
        } catch (RuntimeException e) {
            end();
            fail(e);
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
        if (isGone()) {
            throw new CancellationException("the reader has gone");
        }
    }

    private void write(String event, Object data) {
        try {
            write("event: " + event + "\ndata: " + Json.MAPPER.writeValueAsString(data) + "\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can be written", e);
        }
    }

    private synchronized void write(String text) {
        if (gone) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            written = System.nanoTime();
        } catch (IOException e) {
            LOG.debug("The reader has gone.", e);
            gone = true;
        }
    }

    private synchronized boolean isGone() {
        return gone;
    }

    private synchronized void beat(Thread answerer) {
        try {
            while (!ended && !gone) {
                long pause = BEAT.toNanos() - (System.nanoTime() - written);
                if (pause > 0) {
                    TimeUnit.NANOSECONDS.timedWait(this, pause);
                } else {
                    write(":\n");
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
        if (isGone()) {
            LOG.debug("The reader has gone.", fault);
        } else if (fault instanceof ClosedException) {
            write("error", Problem.of(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(fault.getMessage())));
        } else {
            LOG.error("An answer broke off.", fault);
            write("error", Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "the answer broke off; the log tells why"));
        }
    }
}
