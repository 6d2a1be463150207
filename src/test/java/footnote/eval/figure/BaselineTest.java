package footnote.eval.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaselineTest {

    private static final Report REPORT = Outcomes.report(
            Outcomes.answerable("a", Verdict.WRONG_WORDS, 0.25), Outcomes.unanswerable("b", Verdict.RIGHT, -0.5));

    private Path file = Path.of("");

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("earlier.json");
    }

    @Test
    void reads_the_outcomes_that_a_run_wrote() throws Exception {
        Files.writeString(file, REPORT.json());
        assertThat(Baseline.read(file)).isEqualTo(REPORT.outcomes());
    }

    @Test
    void passes_over_what_it_does_not_know() throws Exception {
        Files.writeString(
                file,
                REPORT.json()
                        .replace("\"wrong_words\",", "\"odd\", \"new\": 1,")
                        .replace("\"margin\"", "\"gone\""));
        assertThat(Baseline.read(file)).extracting(Outcome::verdict).contains(Verdict.UNJUDGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                | it is not JSON, at line 1, column
                    []               | it is no report of this version
                    {"format": 1}    | it is no report of this version
                    {"outcomes": []} | it is no report of this version
                    """)
    void names_what_is_no_report(String json, String reason) throws Exception {
        Files.writeString(file, json);
        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void a_report_has_the_documented_form() throws Exception {
        JsonNode json =
                Json.MAPPER.readTree(REPORT.comparedWith(REPORT.outcomes()).json());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "at",
                        "corpus",
                        "questions",
                        "model",
                        "figures",
                        "failures",
                        "outcomes",
                        "comparison");
        assertThat(json.at("/figures/answered").fieldNames()).toIterable().containsExactly("n", "value", "low", "high");
        assertThat(json.at("/failures/count/wrong_words").intValue()).isEqualTo(1);
        assertThat(json.at("/failures/worst/0").textValue()).isEqualTo("a");
        assertThat(json.at("/outcomes/0/verdict").textValue()).isEqualTo("wrong_words");
        assertThat(json.at("/outcomes/0/values/whole_ms").doubleValue()).isEqualTo(9);
        assertThat(json.at("/comparison/figures/answered").fieldNames())
                .toIterable()
                .containsExactly("n", "before", "now", "difference", "low", "high", "p");
    }
}
