package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When is its second meeting? | The council met on Monday. | true
            When is its second meeting? | The next meeting is on Tuesday. | false
            When is its second meeting? | The second meeting is on Tuesday. | false
            When is the first meeting? | The council met on Monday. | false
            Who lost in the Second World War? | The war was lost. | false
            Which is the second largest boat? | The council met on Monday. | false
            When is its second meeting? | The council holds three meetings. | true
            When is the second meeting? | The council holds three meetings. | false
            """)
    void is_one_in_an_order_of_which_nothing_is_told(String question, String passage, boolean untold) {
        assertThat(InOrder.isUntold(question, passage, passage)).isEqualTo(untold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who won the second match? | Ann won the first match. | true
            Who won the second match? | Ann won the first match after a second race. | true
            Who won the second match? | Ann won the first match, Tom the second. | false
            Who won the second match? | Ann won the second match. | false
            Who won the first match? | Ann won the second match. | true
            Who won the match? | Ann won the first match. | false
            Who won the second match? | Ann won the first race. | false
            Who won the second match? | Town: Ely; First match: Ann; Last match: Tom | false
            Who won the second match? | Match: First match; Town: Ely; Winner: Ann | true
            """)
    void is_one_in_another_place_of_an_order(String question, String passage, boolean sibling) {
        assertThat(InOrder.otherThan(question).test(new Ranked(Found.hit("x", "X", null, passage), 0, 0)))
                .isEqualTo(sibling);
    }
}
