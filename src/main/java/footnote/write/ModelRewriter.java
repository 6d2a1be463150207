package footnote.write;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.output.FinishReason;
import footnote.answer.Question;
import footnote.answer.Rewriter;
import footnote.model.LanguageModel;
import footnote.model.ModelCall;
import footnote.model.ModelCall.Signal;
import footnote.model.ModelLimits;
import footnote.text.Thoughts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a language model make a question stand alone. What the model says is taken only where it is a question about what
 * was spoken of; where it isn't, or comes too late, there is none. Thread-safe.
 */
public final class ModelRewriter implements Rewriter {

    /** A person waits for it before the search begins. */
    public static final Duration USUAL = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(ModelRewriter.class);

    /** An earlier answer is there to tell what "it" is; its beginning does. */
    private static final int MOST_ANSWER_CHARACTERS = 600;

    private final LanguageModel model;
    private final Prompt prompt;
    private final ModelLimits limits;

    /** @param within how long the model is waited for, in all */
    public ModelRewriter(LanguageModel model, Prompt prompt, Duration within) {
        this.model = model;
        this.prompt = prompt;
        this.limits = new ModelLimits(within, within, within);
    }

    @Override
    public Optional<String> standalone(String question, List<Question.Turn> history) {
        Optional<String> said = listen(messages(question, history));
        Optional<String> rewriting = said.flatMap(text -> Rewriting.of(text, question, history));
        if (said.isPresent() && rewriting.isEmpty()) {
            LOG.info("model {} made no question of a follow-up; the rule does", model.name());
        }
        return rewriting;
    }

    private List<ChatMessage> messages(String question, List<Question.Turn> history) {
        String conversation = history.stream()
                .map(turn -> "Asked: " + PromptWriter.defused(turn.question()) + "\nAnswered: "
                        + beginning(PromptWriter.defused(turn.answer())))
                .collect(Collectors.joining("\n"));
        Template filled = prompt.template()
                .filled(Map.of("conversation", conversation, "question", PromptWriter.defused(question)));
        return List.of(SystemMessage.from(filled.system()), UserMessage.from(filled.user()));
    }

    private static String beginning(String answer) {
        int characters = answer.codePointCount(0, answer.length());
        return characters <= MOST_ANSWER_CHARACTERS
                ? answer
                : answer.substring(0, answer.offsetByCodePoints(0, MOST_ANSWER_CHARACTERS)) + "…";
    }

    /** What the model says; empty where it fails. */
    private Optional<String> listen(List<ChatMessage> messages) {
        StringBuilder said = new StringBuilder();
        Thoughts thoughts = new Thoughts();
        try (ModelCall call = model.gate().call(messages, limits)) {
            while (said.length() <= Rewriting.MOST_CHARS) {
                switch (call.next()) {
                    case Signal.Text(String text) -> thoughts.next(text).addTo(said);
                    case Signal.Failed(var cause, Throwable _) -> {
                        LOG.warn("model {} made no question of a follow-up, the rule does: {}", model.name(), cause);
                        return Optional.empty();
                    }
                    case Signal.Complete(FinishReason reason) -> {
                        thoughts.end().addTo(said);
                        return reason == FinishReason.STOP || reason == FinishReason.OTHER
                                ? Optional.of(said.toString())
                                : Optional.empty();
                    }
                }
            }
        }
        return Optional.of(said.toString());
    }
}
