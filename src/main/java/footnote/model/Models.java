package footnote.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes language models ready to be called: with temperature 0, without retries, and without logging what is said.
 *
 * <p>Keys come from the environment: {@code FOOTNOTE_MODEL_KEY} first, then the provider's own variable. The key in
 * that one, such as {@code OPENAI_API_KEY}, goes to the provider alone, not to another server that speaks its protocol.
 */
public final class Models {

    private static final String KEY = "FOOTNOTE_MODEL_KEY";

    private static final String OLLAMA = "http://127.0.0.1:11434";

    /** Servers that ask for no key still want the header. */
    private static final String NO_KEY = "none";

    /** Ollama drops the start of a longer prompt without a word; its own limit may be 2,048. */
    private static final int OLLAMA_TOKENS = 8_192;

    /** Models that choose their temperature themselves, and refuse a request that names one. */
    private static final Pattern FIXED_TEMPERATURE = Pattern.compile("(o\\d|gpt-5|claude-opus-4-[7-9]).*");

    private final Map<String, String> environment;
    private final ModelLimits limits;
    private final int calls;

    /**
     * @param environment the variables that may hold keys
     * @param limits how long a call is waited for
     * @param calls how many of one model may be under way at once, 1 or more
     */
    public Models(Map<String, String> environment, ModelLimits limits, int calls) {
        this.environment = Map.copyOf(environment);
        this.limits = limits;
        this.calls = calls;
    }

    /**
     * The model of this name; nothing is sent to it yet.
     *
     * @param url where its server listens; null for the provider's own address
     * @throws IllegalArgumentException if there is no key for it, or {@code url} isn't a web address
     */
    public LanguageModel open(ModelName model, @Nullable String url) {
        Duration silence = Collections.min(List.of(limits.firstToken(), limits.betweenTokens()));
        Circuit circuit = new Circuit(model.name(), silence, SteadyClock.ofThisMachine());
        return new LanguageModel(model.name(), new ModelGate(chat(model, url), calls, circuit, Backoff.USUAL));
    }

    /** The model as the library calls it, without a gate. */
    StreamingChatModel chat(ModelName model, @Nullable String url) {
        String address = url == null ? null : checked(url);
        return chat(model, address, key(model.provider(), address != null));
    }

    private StreamingChatModel chat(ModelName model, @Nullable String url, String key) {
        HttpClientBuilder http = new InterruptibleHttp();
        String name = model.name();
        Double temperature = FIXED_TEMPERATURE.matcher(name).matches() ? null : 0.0;
        return switch (model.provider()) {
            case OPENAI -> {
                var builder =
                        OpenAiStreamingChatModel.builder().returnThinking(true).httpClientBuilder(http);
                builder.modelName(name).temperature(temperature).apiKey(key);
                yield (url == null ? builder : builder.baseUrl(url)).build();
            }
            case ANTHROPIC -> {
                var builder = AnthropicStreamingChatModel.builder().httpClientBuilder(http);
                builder.modelName(name).temperature(temperature).apiKey(key);
                yield (url == null ? builder : builder.baseUrl(url)).build();
            }
            case GEMINI -> {
                var builder = GoogleAiGeminiStreamingChatModel.builder().httpClientBuilder(http);
                builder.modelName(name).temperature(temperature).apiKey(key);
                yield (url == null ? builder : builder.baseUrl(url)).build();
            }
            case MISTRAL -> {
                var builder = MistralAiStreamingChatModel.builder().httpClientBuilder(http);
                builder.modelName(name).temperature(temperature).apiKey(key);
                yield (url == null ? builder : builder.baseUrl(url)).build();
            }
            case OLLAMA -> {
                var builder = OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .numCtx(OLLAMA_TOKENS);
                builder.modelName(name).temperature(temperature);
                yield builder.baseUrl(url == null ? OLLAMA : url).build();
            }
        };
    }

    private String key(ModelName.Provider provider, boolean elsewhere) {
        Optional<String> own = elsewhere ? Optional.empty() : provider.keyVariable();
        Optional<String> key = Stream.concat(Stream.of(KEY), own.stream())
                .map(variable -> environment.getOrDefault(variable, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
        if (key.isEmpty() && own.isPresent()) {
            throw new IllegalArgumentException("no key for " + provider.prefix()
                    + " models. Put it into the environment variable " + KEY + " or " + own.get() + ".");
        }
        return key.orElse(NO_KEY);
    }

    private static String checked(String url) {
        try {
            URI uri = new URI(url.strip());
            if (uri.getHost() != null && Stream.of("http", "https").anyMatch(uri.getScheme()::equalsIgnoreCase)) {
                return uri.toString();
            }
        } catch (URISyntaxException e) {
            throw notAnAddress(url);
        }
        throw notAnAddress(url);
    }

    private static IllegalArgumentException notAnAddress(String url) {
        return new IllegalArgumentException("not the address of a model's server: \"" + url
                + "\". Write it with http:// or https://, such as http://127.0.0.1:8080/v1.");
    }
}
