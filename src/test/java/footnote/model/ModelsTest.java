package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {

    private static final String SECRET = "sk-secret";

    @ParameterizedTest
    @CsvSource({
        "openai, OPENAI_API_KEY",
        "anthropic, ANTHROPIC_API_KEY",
        "gemini, GEMINI_API_KEY",
        "mistral, MISTRAL_API_KEY"
    })
    void a_missing_key_is_an_error_that_names_both_variables(String provider, String variable) {
        Models models = new Models(Map.of(variable, " "), ModelLimits.USUAL, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> models.open(ModelName.parse(provider + ":m"), null))
                .withMessageContaining("FOOTNOTE_MODEL_KEY")
                .withMessageContaining(variable);
    }

    @ParameterizedTest
    @CsvSource({
        "openai, OPENAI_API_KEY",
        "anthropic, ANTHROPIC_API_KEY",
        "gemini, GEMINI_API_KEY",
        "mistral, MISTRAL_API_KEY",
        "openai, FOOTNOTE_MODEL_KEY",
        "anthropic, FOOTNOTE_MODEL_KEY",
        "gemini, FOOTNOTE_MODEL_KEY",
        "mistral, FOOTNOTE_MODEL_KEY"
    })
    void a_key_is_never_printed(String provider, String variable) {
        Models models = new Models(Map.of(variable, SECRET), ModelLimits.USUAL, 1);
        LanguageModel model = models.open(ModelName.parse(provider + ":m"), null);
        assertThat(model.name()).isEqualTo("m");
        assertThat(model.toString()
                        + models.chat(ModelName.parse(provider + ":m"), null).defaultRequestParameters())
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"ollama:m, null", "ollama:m, http://gpu:11434", "openai:m, http://127.0.0.1:1/v1"})
    void a_server_of_ones_own_needs_no_key(String name, String url) {
        assertThat(new Models(Map.of(), ModelLimits.USUAL, 1)
                        .open(ModelName.parse(name), url)
                        .name())
                .isEqualTo("m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "ftp://x/v1", "http://", "http://a b", "v1", ""})
    void an_address_that_is_none_is_named(String url) {
        Models models = new Models(Map.of(), ModelLimits.USUAL, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> models.open(ModelName.parse("openai:m"), url))
                .withMessageContaining("\"" + url + "\"")
                .withMessageContaining("http://");
    }

    @Test
    void limits_are_more_than_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ModelLimits(java.time.Duration.ZERO, ModelLimits.USUAL.whole(), ModelLimits.USUAL.whole()));
    }
}
