package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orr took his oars to Aske.             | Orr met her where she took her oars to Aske.     | his
            Eva Lund took her oars to Aske.        | Eva Lund took her oars to Aske.                  |
            Orr took his oars to her.              | Orr met her where she took her oars to Aske.     |
            Orr took the oars to Aske.             | Orr met her where she took her oars to Aske.     |
            """)
    void who_is_called_otherwise_is_somebody_else(String claim, String words, String missing) {
        assertThat(String.join(" ", Calling.missing(claim, Statement.of(words))))
                .isEqualTo(missing == null ? "" : missing);
    }
}
