package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Was the boat budget approved? | true
            Did the club pass the rule? | true
            Has it been rejected yet? | true
            What was decided on boats? | true
            When was the boat budget approved? | false
            Was the boat budget large? | false
            """)
    void is_asked_by_who_asks_whether_or_what(String question, boolean asked) {
        assertThat(Decision.isAsked(question)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The club voted to wait a month. | true
            It was postponed to May. | true
            The motion passed by 5 to 2. | true
            Resolved: to buy a boat. | true
            Deferred to May. | true
            It was not decided. | false
            The club talked about the budget. | false
            It has to be approved in May. | false
            They will vote on it in May. | false
            “We voted for it in May.” | false
            """)
    void is_told_by_what_came_of_it(String sentence, boolean told) {
        assertThat(Decision.isIn(sentence)).isEqualTo(told);
    }
}
