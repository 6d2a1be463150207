package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NobodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many people were hurt in the fire? | Nobody has been hurt.               | true
            How many boats sank?                   | None of them sank.                  | true
            How many rowers drowned?               | No rowers drowned, said the mate.   | true
            How many people were hurt in the fire? | Nobody saw the ferry.               | false
            How many people were hurt in the fire? | Two people were hurt in the fire.   | false
            Who was hurt in the fire?              | Nobody has been hurt.               | false
            """)
    void none_is_a_number(String question, String sentence, boolean told) {
        assertThat(Nobody.isTold(question, sentence)).isEqualTo(told);
    }
}
