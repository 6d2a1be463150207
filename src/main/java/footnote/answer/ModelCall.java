package footnote.answer;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import footnote.answer.Reply.Degraded;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call of a language model. Whoever waits for it waits no longer than the limits; the first signal that ends the call
 * counts, whatever comes after it. To be used by one thread; closing it stops the model.
 */
final class ModelCall implements AutoCloseable {

    /** What is heard of the model. */
    sealed interface Signal {

        /** More text; empty where the model only shows that it is at work. */
        record Text(String text) implements Signal {}

        /**
         * The model has ended.
         *
         * @param text the whole, as the service tells it; null where it tells none
         * @param reason null where the connection ended before the answer did
         */
        record Complete(@Nullable String text, @Nullable FinishReason reason) implements Signal {}

        /** There will be no answer. */
        record Failed(Degraded cause, Throwable fault) implements Signal {}
    }

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final ModelLimits limits;
    private final long start = System.nanoTime();
    private boolean heard;

    private volatile boolean closed;
    private volatile @Nullable StreamingHandle handle;

    private ModelCall(ModelLimits limits) {
        this.limits = limits;
    }

    static ModelCall start(StreamingChatModel model, List<ChatMessage> messages, ModelLimits limits) {
        ModelCall call = new ModelCall(limits);
        try {
            model.chat(ChatRequest.builder().messages(messages).build(), call.new Ear());
        } catch (RuntimeException e) {
            call.signals.add(failed(e));
        }
        return call;
    }

    /** Waits for the next signal; after one that ends the call there is none. */
    Signal next() {
        Duration pause = heard ? limits.betweenTokens() : limits.firstToken();
        long left = limits.whole().toNanos() - (System.nanoTime() - start);
        try {
            Signal signal = left <= 0 ? null : signals.poll(Math.min(left, pause.toNanos()), TimeUnit.NANOSECONDS);
            heard = true;
            return signal == null ? failed(new TimeoutException("no sign of the model")) : signal;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        StreamingHandle open = handle;
        if (open != null) {
            open.cancel();
        }
    }

    private void hear(String text, StreamingHandle from) {
        handle = from;
        if (closed) {
            from.cancel();
        } else {
            signals.add(new Signal.Text(text));
        }
    }

    private static Signal failed(Throwable fault) {
        Degraded cause = switch (fault) {
            case RateLimitException _ -> Degraded.MODEL_RATE_LIMITED;
            case TimeoutException _ -> Degraded.MODEL_TIMEOUT;
            default -> Degraded.MODEL_ERROR;
        };
        return new Signal.Failed(cause, fault);
    }

    private final class Ear implements StreamingChatResponseHandler {

        @Override
        public void onPartialResponse(PartialResponse response, PartialResponseContext context) {
            hear(response.text(), context.streamingHandle());
        }

        @Override
        public void onPartialThinking(PartialThinking thinking, PartialThinkingContext context) {
            hear("", context.streamingHandle());
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            String text =
                    response.aiMessage() == null ? null : response.aiMessage().text();
            signals.add(new Signal.Complete(text, response.finishReason()));
        }

        @Override
        public void onError(Throwable error) {
            signals.add(failed(error));
        }
    }
}
