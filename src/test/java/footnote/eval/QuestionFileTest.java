package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionFileTest {

    private static final String GOOD = "{\"id\":\"q1\",\"question\":\"Who?\"}";

    @TempDir
    private Path folder;

    @Test
    void reads_what_is_known() throws Exception {
        Path file = file("""
                {"id":"q1","question":" Who? ","answers":["Ann"],"relevant_doc_ids":["a.md"],"evidence":["Ann did."],\
                "answerable":true,"extractive":true,"kind":"who"}
                """);
        assertThat(QuestionFile.read(file))
                .containsExactly(new EvalQuestion(
                        "q1", "Who?", List.of("Ann"), List.of("a.md"), List.of("Ann did."), true, true));
    }

    @Test
    void takes_a_question_for_answerable_that_names_an_article() throws Exception {
        Path file = file(GOOD + "\n\n{\"id\":\"q2\",\"question\":\"Who?\",\"relevant_doc_ids\":[\"a.md\"]}\n");
        assertThat(QuestionFile.read(file)).extracting(EvalQuestion::answerable).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"id":"q2"                                     | is not JSON: Unexpected end-of-input
                    ["q2"]                                         | is not a JSON object
                    {"id":"q2"}                                    | "question" is missing; it must be a string
                    {"id":"q2","question":" "}                     | "question" is " "; it must be a string
                    {"id":7,"question":"Who?"}                     | "id" is 7; it must be a string that is not blank
                    {"id":"q1","question":"Who?"}                  | has the id of line 1
                    {"id":"q2","question":"Who?","answers":"Ann"}  | "answers" is "Ann"; it must be a list of strings
                    {"id":"q2","question":"Who?","evidence":[1]}   | "evidence" is [1]; it must be a list of strings
                    {"id":"q2","question":"Who?","answerable":"y"} | "answerable" is "y"; it must be true or false
                    """)
    void names_a_wrong_line(String line, String reason) throws IOException {
        Path file = file(GOOD + "\n" + line + "\n");
        assertThatThrownBy(() -> QuestionFile.read(file))
                .isInstanceOf(BadLineException.class)
                .hasMessageStartingWith(file + ", line 2: " + reason);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("questions.jsonl"), lines);
    }
}
