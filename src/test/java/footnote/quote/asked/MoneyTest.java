package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.QuestionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bin costs £52. | true
            Bicycles cost nothing. | true
            Two pieces are fetched. | false
            It came to 4 million. | true
            It came to 4 million euros. | true
            It reached 4 million homes. | false
            It sold 4 million jars. | false
            It came to 4 million this year. | true
            It cost her 40 real. | true
            It cost her 40 crowns. | true
            It cost her 2.4m crowns. | true
            The crowns of 2 kings are there. | false
            Real Ely won 4 of 5. | false
            Entry is free. | true
            Choose a Free Plan for 2 people. | false
            Boat: Skiff; Members: 21.90; Guests: n/a | true
            Boat: Skiff; Length: 4; Deposit: 150 | true
            Boat: Skiff; Length: 4.5; Year: 2024 | false
            It opens daily: 10.30 and later. | false
            It is of the 19th century. | false
            """)
    void is_told_with_its_currency_or_as_none(String sentence, boolean sum) {
        assertThat(Money.isTold(sentence)).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much is the deposit? | Pay a deposit of 30%. | true
            How much is the price? | Pay a price of 30%. | false
            How much is the oar budget? | It comes on day 1. | false
            How much is the oar budget? | It is £40. | true
            How big is my bonus? | It is 10% of your pay. | true
            How much is the mill paying for oars? | It pays 4 million for them. | true
            How much is the mill paying for oars? | It reaches 4 million homes. | false
            What is the meal allowance? | It comes on day 1. | false
            How much is the holiday? | It comes on day 1. | true
            What is the average boat fee? | It comes on day 1. | false
            guest boat fee | It comes on day 1. | false
            guest boat fee | It is £40. | true
            """)
    void is_sought_where_a_fund_is(String question, String sentence, boolean told) {
        assertThat(Figures.areIn(QuestionKind.of(question), question, sentence, sentence))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is a way to reduce the cost of oars?",
                "What is it called when an oar has no price?",
                "What is the plan for the price?"
            })
    void is_not_asked_for_where_a_word_for_it_is_told(String question) {
        assertThat(Figures.isAsked(question)).isFalse();
    }
}
