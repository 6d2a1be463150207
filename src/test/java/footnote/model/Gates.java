package footnote.model;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Clock;
import java.util.Map;

/** Language models that are objects of the test's own. */
public final class Gates {

    private Gates() {}

    public static LanguageModel to(String name, StreamingChatModel model) {
        return to(name, model, ModelLimits.USUAL, ModelGate.USUAL_CALLS);
    }

    /** With so many calls at once, within these limits. */
    public static LanguageModel to(String name, StreamingChatModel model, ModelLimits limits, int calls) {
        Circuit circuit = new Circuit(name, limits.betweenTokens(), Clock.systemUTC());
        return new LanguageModel(name, new ModelGate(model, calls, circuit, Backoff.USUAL));
    }

    /** The model of this name as the library calls it, at an address that speaks OpenAI's protocol. */
    public static StreamingChatModel service(String name, String url, ModelLimits limits) {
        return new Models(Map.of(), limits, ModelGate.USUAL_CALLS).chat(ModelName.parse("openai:" + name), url);
    }
}
