package footnote;

import footnote.model.ModelGate;
import footnote.model.ModelLimits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which language model writes the answers, and how long it is waited for. */
final class ModelOptions extends CommandOptions {

    private static final int MOST_CALLS = 10_000;

    @Option(
            names = "--model",
            paramLabel = "PROVIDER:NAME",
            description =
                    "The language model, of openai, anthropic, gemini, ollama or mistral; without one, answers are"
                            + " quotes. Its key is read from OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY, MISTRAL_API_KEY or"
                            + " FOOTNOTE_MODEL_KEY. FOOTNOTE_MODEL; default: ${DEFAULT-VALUE:-none}")
    private @Nullable String name;

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            description = "The address of the model's service, such as%nhttp://127.0.0.1:8000/v1. FOOTNOTE_MODEL_URL;"
                    + " default: ${DEFAULT-VALUE:-the provider's own}")
    private @Nullable String url;

    @Option(
            names = "--model-first-token",
            paramLabel = "TIME",
            defaultValue = "20s",
            converter = TimeConverter.class,
            description = "How long the model is waited for until it begins, such as 20s, 1m30s or PT20S."
                    + " FOOTNOTE_MODEL_FIRST_TOKEN; default: ${DEFAULT-VALUE}")
    private Duration firstToken = ModelLimits.USUAL.firstToken();

    @Option(
            names = "--model-between-tokens",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = TimeConverter.class,
            description = "How long it may pause. FOOTNOTE_MODEL_BETWEEN_TOKENS; default: ${DEFAULT-VALUE}")
    private Duration betweenTokens = ModelLimits.USUAL.betweenTokens();

    @Option(
            names = "--model-whole",
            paramLabel = "TIME",
            defaultValue = "120s",
            converter = TimeConverter.class,
            description = "How long its whole answer may take. FOOTNOTE_MODEL_WHOLE; default: ${DEFAULT-VALUE}")
    private Duration whole = ModelLimits.USUAL.whole();

    @Option(
            names = "--model-calls",
            paramLabel = "COUNT",
            defaultValue = "32",
            description = "How many questions it is asked at once, 1 to 10,000; who finds no room within half a second"
                    + " gets quotes. FOOTNOTE_MODEL_CALLS; default: ${DEFAULT-VALUE}")
    private int calls = ModelGate.USUAL_CALLS;

    /** The model as it was set, such as {@code openai:gpt-5-mini}; null where answers are quotes. */
    @Nullable
    String name() {
        return name;
    }

    /** The address of its service; null for its provider's own. */
    @Nullable
    String url() {
        return url;
    }

    /**
     * Where no model is set, its other options would go without a word; variables may stay.
     *
     * @throws ParameterException when one is given, or is wrong
     */
    void requireNone() {
        calls();
        commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(option -> option.startsWith("--model-"))
                .findFirst()
                .ifPresent(option -> {
                    throw wrong(option + " is given without --model, which names the model, such as openai:NAME");
                });
    }

    /** How long it is waited for. */
    ModelLimits limits() {
        return new ModelLimits(firstToken, betweenTokens, whole);
    }

    /**
     * How many calls of it may be under way at once.
     *
     * @throws ParameterException when it isn't 1 to 10,000
     */
    int calls() {
        if (calls < 1 || calls > MOST_CALLS) {
            throw wrong("--model-calls is " + calls + "; it is 1 to 10,000");
        }
        return calls;
    }
}
