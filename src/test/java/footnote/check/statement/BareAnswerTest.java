package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many loaves did Orr bake?           | Twelve.            | Orr bake twelve loaves
            How many loaves does Orr bake?          | About 300 loaves.  | Orr bake about 300 loaves
            How many people came to Aske?           | 4,200.             | 4,200 people came to Aske
            How heavy was the bell?                 | It was 3 tonnes.   | 3 tonnes was the bell
            How much is the toll in Aske?           | €4.50              | €4.50 is the toll in Aske
            When was the bridge opened?             | In 1931.           | in 1931 was the bridge opened
            When did the bridge open?               | On 3 May.          | the bridge open on 3 May
            When did the bridge open?               | On May 3, 1931.    | the bridge open on May 3, 1931
            In which minute did Ann score?          | In the 9th minute. | Ann score in the 9th minute
            In which year did Orr win?              | In 2019.           | Orr win in 2019
            Who rang the bell?                      | Ann Lee.           | Ann Lee rang the bell
            Who rang the bell?                      | Ann Lee did.       | Ann Lee rang the bell
            What was the profit of Orr?             | $3.2 million.      | $3.2 million was the profit of Orr
            Which town lost the most?               | Aske.              | Aske town lost the most
            """)
    void is_read_together_with_its_question(String question, String answer, String together) {
        assertThat(BareAnswer.with(question, answer)).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many loaves did Orr bake?                   | Orr baked twelve loaves.
            How many loaves did Orr bake?                   | The bakers of Orr were proud of their bread.
            How many loaves did Orr bake, and when?         | Twelve.
            Did Orr bake twelve loaves?                     | Twelve.
            Who rang the bell?                              | He was tired.
            Who rang the bell?                              | She rang it on Monday.
            Tell me about Orr.                              | Twelve.
            Who won?                                        | Orr baked bread.
            Who won?                                        | Thank you.
            What did Ann say?                               | “Twelve loaves.”
            """)
    void what_is_more_or_answers_another_kind_of_question_stays(String question, String answer) {
        assertThat(BareAnswer.with(question, answer)).isEqualTo(answer);
    }
}
