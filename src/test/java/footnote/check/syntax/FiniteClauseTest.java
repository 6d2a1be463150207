package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiniteClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks lasted two days          | true
            In May the talks went on           | true
            It lasted two days                 | true
            There were no talks                | true
            The fee is $20                     | true
            Two days of talks                  | false
            Headed the delegation              | false
            Will be better coordinated         | false
            What the two sides agreed          | false
            How to install                     | false
            Things to know                     | false
            Measures to be taken               | false
            Issues that remain                 | false
            Steps you should take              | false
            Sharing a folder                   | false
            """)
    void a_line_with_a_noun_and_what_it_does_is_a_sentence(String line, boolean sentence) {
        assertThat(FiniteClause.isIn(line)).isEqualTo(sentence);
    }
}
