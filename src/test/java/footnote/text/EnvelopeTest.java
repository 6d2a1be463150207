package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"answer": "It lasted two days [1]."}                     | It lasted two days [1].
            ```json~{~  "answer": "It lasted [1]."~}~```              | It lasted [1].
            {"answer":"It lasted.\\n\\nShe \\"led\\" it \\u2013 so."} | It lasted.~~She "led" it – so.
            {"answer": "She "led" it, "so"."}                     | She "led" it, "so".
            {"answer": "It lasted.", "sources": [1]} Ask on.        | It lasted.
            {"thought": "A \\"b\\"", "ids": [1, 2], "Answer": "So."} | So.
            {"answer": "It lasted two                                  | It lasted two
            {"name": "Ada"}                                           | {"name": "Ada"}
            {1} It lasted.                                                | {1} It lasted.
            It says {"answer": "no"}.                                 | It says {"answer": "no"}.
            """)
    void an_answer_is_taken_out_of_the_object_around_it(String said, String told) {
        String text = said.strip().replace('~', '\n');
        for (int size = 1; size <= text.length(); size++) {
            TextStage stage = new Envelope();
            StringBuilder rest = new StringBuilder();
            for (int at = 0; at < text.length(); at += size) {
                rest.append(stage.next(text.substring(at, Math.min(text.length(), at + size))));
            }
            assertThat(rest.append(stage.end()).toString())
                    .as("pieces of %d", size)
                    .isEqualTo(told.replace('~', '\n'));
        }
    }
}
