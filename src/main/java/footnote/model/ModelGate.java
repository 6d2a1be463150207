package footnote.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The one way to a model's service: so many calls at a time, and none while the service is known to be down. A call that it
 * doesn't let through fails at once. Thread-safe.
 */
public final class ModelGate {

    /** How many calls may be under way at once, where nothing else is set. */
    public static final int USUAL_CALLS = 32;

    /** How long a call waits for room, at most. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final StreamingChatModel model;
    private final Semaphore room;
    private final Circuit circuit;
    private final Backoff backoff;

    /** @param calls how many may be under way at once, 1 or more */
    ModelGate(StreamingChatModel model, int calls, Circuit circuit, Backoff backoff) {
        if (calls < 1) {
            throw new IllegalArgumentException("calls under way at once: " + calls + "; it is 1 or more");
        }
        this.model = model;
        this.room = new Semaphore(calls, true);
        this.circuit = circuit;
        this.backoff = backoff;
    }

    /**
     * A call of the model, to be closed by the caller. One that isn't let through tells so in its first signal.
     *
     * @param within how long it is waited for, the wait for room included
     * @throws CancellationException if this thread is interrupted; it stays interrupted
     */
    public ModelCall call(List<ChatMessage> messages, ModelLimits within) {
        Watch watch = Watch.started(within);
        if (!circuit.admits()) {
            return new NoCall(Degraded.MODEL_ERROR, "circuit open: the model's service is left alone for a while");
        }
        if (!findsRoom(within.firstToken())) {
            circuit.learnsNothing();
            return new NoCall(Degraded.MODEL_BUSY, "as many calls of the model as may be are under way");
        }
        return new WatchedCall(() -> new Attempt(model, messages), circuit, backoff, watch, room::release);
    }

    private boolean findsRoom(Duration longest) {
        Duration patience = longest.compareTo(PATIENCE) < 0 ? longest : PATIENCE;
        try {
            return room.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            circuit.learnsNothing();
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the model any more");
        }
    }

    /** A call that wasn't let through. */
    private record NoCall(Degraded cause, String why) implements ModelCall {

        @Override
        public Signal next() {
            return new Signal.Failed(cause, new NotCalledException(why));
        }

        @Override
        public void close() {}
    }
}
