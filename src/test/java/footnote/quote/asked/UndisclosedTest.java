package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.QuestionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndisclosedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When will the mill open?       | There is no date for its opening.            | true
            When will the mill open?       | It wasn't yet known when it would open.      | true
            When will the mill open?       | When it will open is unclear.                | true
            When will the mill open?       | It won't open on Sundays.                    | false
            When will the mill open?       | The owner isn't known.                       | false
            When will the mill open?       | Opening: not yet planned                     | true
            When will the mill open?       | Opening: TBC                                 | true
            What is the mill?              | Opening: TBC                                 | false
            How many jobs will go?         | They wouldn't say how many jobs would go.    | true
            How much is the new mill?      | The firm hasn't named a price.               | true
            How much is the new mill?      | The firm has set a price of £4.              | false
            Who was the thief?             | The thief wasn't named.                      | true
            Who was the thief?             | The thief wasn't seen.                       | false
            Why did she leave?             | She didn't say why.                          | true
            Why did she leave?             | She didn't say when.                         | false
            What did Orr say of the mill?  | Orr didn't comment.                          | true
            What did Orr say of the mill?  | Orr declined to answer.                      | true
            What did Orr do with the mill? | Orr didn't comment.                          | false
            """)
    void is_told_where_the_very_thing_is_open(String question, String sentence, boolean undisclosed) {
        assertThat(Undisclosed.isIn(QuestionKind.of(question), question, sentence))
                .isEqualTo(undisclosed);
    }
}
