package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseOfDeathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Ann Lee die of?               | Ann Lee has died at her home in Orr. | true
            How did Ann Lee die?                   | Ann Lee died on Monday, aged 88.     | true
            What was the cause of Ann Lee's death? | Ann Lee died on Monday.              | true
            What did Ann Lee die of?               | Ann Lee died after a long illness.   | false
            What did Ann Lee die of?               | She had had a stroke.                | false
            How did Ann Lee die?                   | She drowned in the Orr.              | false
            When did Ann Lee die?                  | Ann Lee died on Monday.              | false
            """)
    void where_and_when_somebody_died_tells_no_cause(String question, String words, boolean untold) {
        assertThat(CauseOfDeath.isUntold(question, words)).isEqualTo(untold);
    }
}
