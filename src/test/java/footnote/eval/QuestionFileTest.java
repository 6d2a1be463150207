package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Question;
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
                "answerable":true,"extractive":true,"kind":"who","answer":"Ann","evidence_kind":"span","about_doc_ids":[]}
                """);
        assertThat(QuestionFile.read(file))
                .containsExactly(new EvalQuestion(
                        "q1", "Who?", List.of(), List.of("Ann"), List.of("a.md"), List.of("Ann did."), true, true));
    }

    @Test
    void reads_the_turns_before_a_question() throws Exception {
        Path file = file("""
                {"id":"q1","question":"Why?","history":[{"role":"user","text":"Who led the US team?"},\
                {"role":"assistant","text":"Ann did [1]."},{"role":"user","text":"When did it leave?"},\
                {"role":"user","text":"OK."}]}
                """);
        assertThat(QuestionFile.read(file).getFirst().history())
                .containsExactly(
                        new Question.Turn("Who led the US team?", "Ann did."),
                        new Question.Turn("When did it leave?", "When did the US team leave?", ""),
                        new Question.Turn("OK.", "OK. (US team leave)", ""));
    }

    @Test
    void asks_what_a_person_may_ask_and_nothing_longer() throws Exception {
        String longest = "w".repeat(1_999) + "?";
        assertThat(QuestionFile.read(file("{\"id\":\"q1\",\"question\":\"" + longest + "\"}")))
                .singleElement()
                .extracting(EvalQuestion::question)
                .isEqualTo(longest);
        Path longer = file("{\"id\":\"q1\",\"question\":\"w" + longest + "\"}");
        assertThatThrownBy(() -> QuestionFile.read(longer))
                .hasMessage(longer + ", line 1: \"question\" has 2,001 characters; it must have 1 to 2,000");
    }

    @Test
    void takes_answers_without_evidence_for_words_of_the_articles() throws Exception {
        Path file = file("{\"id\":\"q1\",\"question\":\"Who?\",\"answers\":[\"Ann\"]}");
        assertThat(QuestionFile.read(file)).allMatch(EvalQuestion::answerable).allMatch(EvalQuestion::extractive);
    }

    @Test
    void takes_a_question_for_answerable_that_names_an_article() throws Exception {
        Path file = file(GOOD + "\n\n{\"id\":\"q2\",\"question\":\"Who?\",\"relevant_doc_ids\":[\"a.md\"]}\n");
        assertThat(QuestionFile.read(file)).extracting(EvalQuestion::answerable).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"id":"q2"                                     | is not JSON, at line 1, column 11
                    ["q2"]                                         | is not a JSON object
                    {"id":"q2"}                                    | "question" is missing; it must be a string
                    {"id":"q2","question":" "}                     | "question" is " "; it must be a string
                    {"id":7,"question":"Who?"}                     | "id" is 7; it must be a string that is not blank
                    {"id":"q1","question":"Who?"}                  | has the id of line 1
                    {"id":"q2","question":"Who?","answers":"Ann"}  | "answers" is "Ann"; it must be a list of strings
                    {"id":"q2","question":"Who?","evidence":[1]}   | "evidence" is [1]; it must be a list of strings
                    {"id":"q2","question":"Who?","answerable":"y"} | "answerable" is "y"; it must be true or false
                    {"id":"q2","question":"Who?","answerz":["Ann"]} | "answerz" is no field that is known; "answers" is
                    {"id":"q2","question":"Who?","anwsers":["Ann"]} | "anwsers" is no field that is known; "answers" is
                    {"id":"q2","Question":"Who?"}                  | "Question" is no field that is known; "question" is
                    {"id":"q2","question":"Who?","history":["Why?"]} | "history" is ["Why?"]; it must be a list of objects
                    {"id":"q2","question":"Who?","history":[{"role":"user"}]} | "text" is missing; it must be a string
                    {"id":"q2","question":"Who?","history":[{"role":"bot","text":"a"}]} | "history" has the role "bot"
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
