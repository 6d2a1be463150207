package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNameTest {

    @ParameterizedTest
    @CsvSource({
        "openai:gpt-4.1-mini, OPENAI, gpt-4.1-mini",
        "anthropic:claude-sonnet-4-5, ANTHROPIC, claude-sonnet-4-5",
        "gemini:gemini-2.5-flash, GEMINI, gemini-2.5-flash",
        "ollama:qwen3:4b, OLLAMA, qwen3:4b",
        "mistral:mistral-small-latest, MISTRAL, mistral-small-latest",
        "' openai: a/b ', OPENAI, a/b",
    })
    void names_a_provider_and_its_model(String value, ModelName.Provider provider, String name) {
        assertThat(ModelName.parse(value)).isEqualTo(new ModelName(provider, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gpt-4.1", "openai", "openai:", "openai: ", "cohere:command", "OpenAI:gpt", ":x"})
    void an_error_names_the_value_the_rule_and_the_providers(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelName.parse(value))
                .withMessageContaining("\"" + value + "\"")
                .withMessageContaining("provider:name")
                .withMessageContaining("openai, anthropic, gemini, ollama, mistral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai:gpt-4.1-mini", "ollama:qwen3:4b"})
    void is_written_as_it_is_read(String value) {
        assertThat(ModelName.parse(value)).hasToString(value);
    }
}
