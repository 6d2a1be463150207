package footnote.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which language model, of whom: {@code openai:gpt-4.1-mini}.
 *
 * @param name as the provider calls it; may hold colons ({@code ollama:qwen3:4b})
 */
public record ModelName(Provider provider, String name) {

    /** Who runs models, or whose protocol a server speaks. */
    public enum Provider {
        OPENAI("OPENAI_API_KEY"),
        ANTHROPIC("ANTHROPIC_API_KEY"),
        GEMINI("GEMINI_API_KEY"),
        OLLAMA(null),
        MISTRAL("MISTRAL_API_KEY");

        private final @Nullable String keyVariable;

        Provider(@Nullable String keyVariable) {
            this.keyVariable = keyVariable;
        }

        /** The environment variable that holds the key by custom; empty where none is needed. */
        Optional<String> keyVariable() {
            return Optional.ofNullable(keyVariable);
        }

        String prefix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The model of this name.
     *
     * @throws IllegalArgumentException if it isn't of the form {@code provider:name} with a known provider
     */
    public static ModelName parse(String value) {
        String[] parts = value.strip().split(":", 2);
        Optional<Provider> provider = Arrays.stream(Provider.values())
                .filter(known -> known.prefix().equals(parts[0]))
                .findFirst();
        if (provider.isEmpty() || parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("not a model: \"" + value + "\". Write provider:name, such as "
                    + "openai:gpt-4.1-mini or ollama:qwen3:4b. The providers are " + providers() + ".");
        }
        return new ModelName(provider.get(), parts[1].strip());
    }

    private static String providers() {
        return Arrays.stream(Provider.values()).map(Provider::prefix).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return provider.prefix() + ":" + name;
    }
}
