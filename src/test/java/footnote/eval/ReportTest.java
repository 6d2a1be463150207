package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportTest {

    private static final Report REPORT = new Report(
            new Report.Corpus(30, 150, 30, 10.84),
            1_286,
            0,
            2,
            List.of(new Report.Section("finding", List.of(new Measure("article hit@1", 286, 0.9721, 0.951, 0.99)))),
            Failures.of(List.of(new Failure(
                    "q1",
                    "Who?",
                    Failure.Kind.WRONG_WORDS,
                    0.25,
                    List.of("Ann\nwent home."),
                    List.of("Ben stayed.")))));

    @Test
    void table_is_aligned() {
        assertThat(REPORT.table()).isEqualToNormalizingNewlines("""
                1,286 questions over 30 articles in 150 passages; 95 % bootstrap intervals
                30 articles read and embedded in 10.8 s
                2 questions’ evidence stands in none of their articles: not judged by it

                finding                                    n     value   interval
                  article hit@1                          286     0.972   0.951 – 0.990

                failures                                   n
                  wrong words                              1

                the worst of each

                  Who?  (wrong words, margin +0.25; q1)
                    quoted  Ann went home.
                    wanted  Ben stayed.
                """);
    }

    @Test
    void json_holds_the_same() throws Exception {
        JsonNode json = Json.MAPPER.readTree(REPORT.json());
        assertThat(json.at("/questions").intValue()).isEqualTo(1_286);
        assertThat(json.at("/sections/0/measures/0/high").doubleValue()).isEqualTo(0.99);
        assertThat(json.at("/failures/worst/0/kind").textValue()).isEqualTo("wrong_words");
        assertThat(json.at("/failures/count/wrong_words").intValue()).isEqualTo(1);
    }
}
