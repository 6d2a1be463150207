package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.model.Degraded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaveatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MODEL_ERROR      | EXTRACTIVE | true  | The model failed, so these are the articles’ own words.
            MODEL_ERROR      | EXTRACTIVE | false | The model failed, and the articles’ own words hold no answer.
            MODEL_UNVERIFIED | EXTRACTIVE | false | What the model wrote didn’t hold against the articles, and their own words hold no answer.
            MODEL_TRUNCATED  | MODEL      | false | The model broke off; only its finished, checked sentences are shown.
            """)
    void tells_the_cause_and_what_it_leaves(Degraded cause, Reply.Mode mode, boolean answered, String words) {
        assertThat(Caveat.of(cause, mode, answered)).isEqualTo(words);
    }
}
