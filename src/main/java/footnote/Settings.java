package footnote;

import footnote.answer.ModelGate;
import footnote.answer.ModelLimits;
import footnote.slack.SlackAccess;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be set: each an option, and an environment variable of the same name. */
final class Settings {

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final int MOST_CALLS = 10_000;
    private static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "The folder of articles. FOOTNOTE_SEEDS; default: ${DEFAULT-VALUE}")
    private Path seeds = Path.of("seeds");

    @Option(
            names = "--prompts",
            paramLabel = "DIR",
            defaultValue = "prompts",
            description = "The folder of prompts. FOOTNOTE_PROMPTS; default: ${DEFAULT-VALUE}")
    private Path prompts = Path.of("prompts");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The folder for the index and the conversations. FOOTNOTE_DATA; default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    @Option(
            names = "--model",
            paramLabel = "PROVIDER:NAME",
            description =
                    "The language model, of openai, anthropic, gemini, ollama or mistral; without one, answers are"
                            + " quotes. Its key is read from OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY, MISTRAL_API_KEY or"
                            + " FOOTNOTE_MODEL_KEY. FOOTNOTE_MODEL; default: ${DEFAULT-VALUE:-none}")
    private @Nullable String model;

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            description = "The address of the model's service, such as http://127.0.0.1:8000/v1. FOOTNOTE_MODEL_URL;"
                    + " default: ${DEFAULT-VALUE:-the provider's own}")
    private @Nullable String modelUrl;

    @Option(
            names = "--model-first-token",
            paramLabel = "TIME",
            defaultValue = "20s",
            converter = TimeConverter.class,
            description = "How long the model is waited for until it begins, such as 20s, 1m30s or PT20S."
                    + " FOOTNOTE_MODEL_FIRST_TOKEN; default: ${DEFAULT-VALUE}")
    private Duration modelFirstToken = ModelLimits.USUAL.firstToken();

    @Option(
            names = "--model-between-tokens",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = TimeConverter.class,
            description = "How long it may pause. FOOTNOTE_MODEL_BETWEEN_TOKENS; default: ${DEFAULT-VALUE}")
    private Duration modelBetweenTokens = ModelLimits.USUAL.betweenTokens();

    @Option(
            names = "--model-whole",
            paramLabel = "TIME",
            defaultValue = "120s",
            converter = TimeConverter.class,
            description = "How long its whole answer may take. FOOTNOTE_MODEL_WHOLE; default: ${DEFAULT-VALUE}")
    private Duration modelWhole = ModelLimits.USUAL.whole();

    @Option(
            names = "--model-calls",
            paramLabel = "COUNT",
            defaultValue = "32",
            description = "How many questions it is asked at once, 1 to 10,000; who finds no room within half a second"
                    + " gets quotes. FOOTNOTE_MODEL_CALLS; default: ${DEFAULT-VALUE}")
    private int modelCalls = ModelGate.USUAL_CALLS;

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Where people reach the page, such as https://footnote.example.org: an answer in Slack links to its"
                            + " words there. FOOTNOTE_PUBLIC_URL; default: ${DEFAULT-VALUE:-none, and no links}")
    private @Nullable String publicUrl;

    /**
     * The folder of articles.
     *
     * @throws ParameterException when it is no folder that can be read
     */
    Path seeds() {
        if (!Files.exists(seeds)) {
            throw wrong("--seeds is '" + seeds + "': there is no such folder");
        }
        if (!Files.isDirectory(seeds)) {
            throw wrong("--seeds is '" + seeds + "': that is a file; it must be a folder");
        }
        if (!Files.isReadable(seeds)) {
            throw wrong("--seeds is '" + seeds + "': that folder may not be read by this user");
        }
        return seeds;
    }

    /**
     * Makes the folder of articles where only it is missing, not the folder around it.
     *
     * @return whether it was made
     */
    boolean makeSeeds() {
        try {
            if (!Files.exists(seeds)) {
                Files.createDirectory(seeds);
                return true;
            }
        } catch (IOException _) {
            // seeds() tells that there is no such folder.
            return false;
        }
        return false;
    }

    Path prompts() {
        return prompts;
    }

    /**
     * The folder for the index and the conversations, made where it isn't there.
     *
     * @throws ParameterException when it can't be made or written
     */
    Path data() {
        try {
            Files.createDirectories(data);
        } catch (IOException _) {
            throw wrong("--data is '" + data + "': that folder can't be made");
        }
        if (!Files.isWritable(data)) {
            throw wrong("--data is '" + data + "': that folder may not be written by this user");
        }
        return data;
    }

    @Nullable
    String model() {
        return model;
    }

    @Nullable
    String modelUrl() {
        return modelUrl;
    }

    /** How long the model is waited for. */
    ModelLimits modelLimits() {
        return new ModelLimits(modelFirstToken, modelBetweenTokens, modelWhole);
    }

    /**
     * How many calls of the model may be under way at once.
     *
     * @throws ParameterException when it isn't 1 to 10,000
     */
    int modelCalls() {
        if (modelCalls < 1 || modelCalls > MOST_CALLS) {
            throw wrong("--model-calls is " + modelCalls + "; it is 1 to 10,000");
        }
        return modelCalls;
    }

    SearchOptions search() {
        return search;
    }

    /**
     * Where people reach the page, without a slash at its end; null where they can't.
     *
     * @throws ParameterException when it is no address of a page
     */
    @Nullable
    String publicUrl() {
        if (publicUrl == null) {
            return null;
        }
        if (!isAddress(publicUrl) || !publicUrl.matches("[\\w:/.%~+\\[\\]-]+")) {
            throw wrong("--public-url is '" + publicUrl + "'; it is an address such as https://footnote.example.org");
        }
        return publicUrl.replaceAll("/+$", "");
    }

    /** Whether a text is an http or https address. */
    static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /**
     * What it takes to talk to Slack; empty where one of the two secrets isn't in the environment.
     *
     * @param apiUrl where Slack's methods are; null for Slack's own
     * @throws ParameterException when an address is none
     */
    Optional<SlackAccess> slack(@Nullable String apiUrl) {
        String page = publicUrl();
        if (apiUrl != null && !isAddress(apiUrl)) {
            throw wrong("--slack-api-url is '" + apiUrl + "'; it is an address such as http://127.0.0.1:9000/api/");
        }
        return missingOfSlack().isEmpty()
                ? Optional.of(new SlackAccess(
                        ENVIRONMENT.getOrDefault(SIGNING_SECRET, ""),
                        ENVIRONMENT.getOrDefault(BOT_TOKEN, ""),
                        apiUrl,
                        page))
                : Optional.empty();
    }

    /** The variables that Slack needs and that aren't set. */
    List<String> missingOfSlack() {
        return Stream.of(SIGNING_SECRET, BOT_TOKEN)
                .filter(name -> ENVIRONMENT.getOrDefault(name, "").isBlank())
                .toList();
    }

    /** The variables that hold keys, among all others. */
    Map<String, String> environment() {
        return ENVIRONMENT;
    }

    /** An error of usage: what is set to what, and which rule it breaks. */
    ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    /** The value of an option that isn't given: that of its environment variable, where there is one; flags have none. */
    static @Nullable String fromEnvironment(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)
                || option.arity().max() == 0
                || !option.longestName().startsWith("--")) {
            return null;
        }
        String name = option.longestName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
        String value = ENVIRONMENT.get("FOOTNOTE_" + name);
        return value == null || value.isBlank() ? null : value;
    }
}
