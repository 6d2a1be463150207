package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who claims that the mill cost 40 million? | true
            What did Tom Ray say on the mill?         | true
            Which myths are there about the mill?     | true
            What did the mill cost?                   | false
            """)
    void some_ask_for_what_is_claimed(String question, boolean asked) {
        assertThat(FactCheck.isAskedFor(question)).isEqualTo(asked);
    }
}
