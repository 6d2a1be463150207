package footnote.model;

import dev.langchain4j.model.output.FinishReason;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A language model at work on one request. Closing it ends the work, and the connection to the model's service, before the
 * first word too. To be used by one thread; an interrupt of that thread means that nobody waits for the answer any more.
 */
public interface ModelCall extends AutoCloseable {

    /** What is heard of the model. */
    sealed interface Signal {

        /** More text; empty where the model only shows that it is at work. */
        record Text(String text) implements Signal {}

        /**
         * The model has ended.
         *
         * @param reason null where the connection ended before the answer did
         */
        record Complete(@Nullable FinishReason reason) implements Signal {}

        /** There will be no answer, or no more of it. */
        record Failed(Degraded cause, Throwable fault) implements Signal {

            /** What the fault is, without the service's words, which may quote the question or a key. */
            public String named() {
                return new Fault(fault).named();
            }
        }
    }

    /**
     * Waits for the next signal, no longer than the call's limits; after one that ends the call there is none.
     *
     * @throws CancellationException if this thread is interrupted, before or while it waits; it stays interrupted
     */
    Signal next();

    @Override
    void close();
}
