package footnote.write;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import footnote.answer.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a slow model said to each question, kept in a file: it is asked once, and measured as often as the code changes. A
 * question that is kept gets the same completion, even if the passages in its prompt are others by now.
 */
final class Completions implements StreamingChatModel {

    private record Completion(String text, FinishReason reason) {}

    private final Path file;
    private final @Nullable StreamingChatModel model;
    private final Map<String, Completion> kept = new HashMap<>();

    /** @param model asked for what the file lacks; null where that is an error */
    Completions(Path file, @Nullable StreamingChatModel model) throws IOException {
        this.file = file;
        this.model = model;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                JsonNode node = Json.MAPPER.readTree(line);
                kept.put(
                        node.path("question").asText(),
                        new Completion(
                                node.path("text").asText(),
                                FinishReason.valueOf(node.path("reason").asText())));
            }
        }
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        String prompt =
                ((UserMessage) request.messages().getLast()).singleText().strip();
        String question = prompt.substring(prompt.lastIndexOf('\n') + 1);
        Completion completion = kept.get(question);
        if (completion != null) {
            handler.onPartialResponse(completion.text);
            handler.onCompleteResponse(response(completion));
        } else if (model != null) {
            model.chat(request, new Keeper(question, handler));
        } else {
            handler.onError(new IllegalStateException(file + " holds no completion for: " + question));
        }
    }

    private static ChatResponse response(Completion completion) {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(completion.text))
                .finishReason(completion.reason)
                .build();
    }

    private void keep(String question, Completion completion) {
        kept.put(question, completion);
        Map<String, String> line =
                Map.of("question", question, "text", completion.text, "reason", completion.reason.name());
        try {
            Files.writeString(
                    file,
                    Json.MAPPER.writeValueAsString(line) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("completions can't be kept in " + file, e);
        }
    }

    private final class Keeper implements StreamingChatResponseHandler {

        private final String question;
        private final StreamingChatResponseHandler then;
        private final StringBuilder text = new StringBuilder();

        Keeper(String question, StreamingChatResponseHandler then) {
            this.question = question;
            this.then = then;
        }

        @Override
        public void onPartialResponse(String piece) {
            text.append(piece);
            then.onPartialResponse(piece);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            if (response.finishReason() != null) {
                keep(question, new Completion(text.toString(), response.finishReason()));
            }
            then.onCompleteResponse(response);
        }

        @Override
        public void onError(Throwable error) {
            then.onError(error);
        }
    }
}
