package footnote.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import footnote.model.ModelCall.Signal;
import java.io.EOFException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One request to a model's service, on a virtual thread of its own that lives as long as the connection does. What is heard
 * waits here until it is asked for. Of the signals that end a call the first counts, whatever comes after it.
 */
final class Attempt implements AutoCloseable {

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean complete;

    Attempt(StreamingChatModel model, List<ChatMessage> messages) {
        thread = Thread.ofVirtual().name("model").start(() -> ask(model, messages));
    }

    /** The next signal, at once where it has come already; null where none comes in so many nanoseconds. */
    @Nullable
    Signal next(long nanos) throws InterruptedException {
        return signals.poll(nanos, TimeUnit.NANOSECONDS);
    }

    /** Hangs up; where the answer is complete, the connection is left to be read to its end, which takes a moment at most. */
    @Override
    public void close() {
        if (!complete) {
            thread.interrupt();
        }
    }

    private void ask(StreamingChatModel model, List<ChatMessage> messages) {
        try {
            model.chat(ChatRequest.builder().messages(messages).build(), new Ear());
            fail(new EOFException("the stream has ended before the answer"));
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void fail(Throwable thrown) {
        signals.add(new Signal.Failed(new Fault(thrown).cause(), thrown));
    }

    private final class Ear implements StreamingChatResponseHandler {

        private boolean heard;

        @Override
        public void onPartialResponse(String text) {
            heard |= !text.isEmpty();
            signals.add(new Signal.Text(text));
        }

        @Override
        public void onPartialThinking(PartialThinking thinking) {
            signals.add(new Signal.Text(""));
        }

        /** Some services tell the text at the end alone. */
        @Override
        public void onCompleteResponse(ChatResponse response) {
            complete = true;
            String whole =
                    response.aiMessage() == null ? null : response.aiMessage().text();
            if (!heard && whole != null) {
                signals.add(new Signal.Text(whole));
            }
            signals.add(new Signal.Complete(response.finishReason()));
        }

        @Override
        public void onError(Throwable error) {
            fail(error);
        }
    }
}
