package footnote.answer;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Clock;

/** Language models that are objects of the test's own. */
public final class Gates {

    private Gates() {}

    public static LanguageModel to(String name, StreamingChatModel model) {
        Circuit circuit = new Circuit(name, ModelLimits.USUAL.betweenTokens(), Clock.systemUTC());
        return new LanguageModel(
                name, new ModelGate(model, ModelLimits.USUAL, ModelGate.USUAL_CALLS, circuit, Backoff.USUAL));
    }
}
