package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeniedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which boat did not sail? | true
            What did Ann never say? | true
            I can't come. Do I get my money back? | false
            What happened to those who didn't sail? | false
            Who didn't sail? | true
            The boat sailed, didn't it? | false
            The boat didn't sail, did it? | true
            Who told Ann not to sail? | false
            What is true of York that is not true of Ely? | true
            """)
    void is_asked_but_for_what_is_told_first_or_of_those_who_are_asked_about(String question, boolean asked) {
        assertThat(Denied.isAsked(question)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew refused to sail. | true
            The crew has yet to sail. | true
            The crew will sail for the first time in May. | true
            The crew sails in May. | false
            """)
    void is_told_in_more_ways_than_it_is_asked(String sentence, boolean told) {
        assertThat(Denied.isTold(sentence)).isEqualTo(told);
    }
}
