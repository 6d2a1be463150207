package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
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
        assertTold(Envelope::new, said.strip().replace('~', '\n'), told.replace('~', '\n'));
    }

    /** Whether a step tells the same of a text in pieces of any size. */
    static void assertTold(Supplier<TextStage> steps, String text, String told) {
        for (int size = 1; size <= text.length(); size++) {
            TextStage step = steps.get();
            StringBuilder rest = new StringBuilder();
            for (int at = 0; at < text.length(); at += size) {
                rest.append(step.next(text.substring(at, Math.min(text.length(), at + size))));
            }
            assertThat(rest.append(step.end()).toString())
                    .as("pieces of %d", size)
                    .isEqualTo(told);
        }
    }
}
