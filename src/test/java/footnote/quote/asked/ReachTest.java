package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who can I call about the mill?    | Questions: Ann Lee, 01632 960 318 | true
            Whom should we ask?               | Ann Lee, lee@mill.example         | true
            Who is the contact for the mill?  | Ann Lee, 01632 960 318            | true
            Who can I call about the mill?    | This call closed on 12 May 2026.  | false
            Who called the mill?              | Ann Lee, 01632 960 318            | false
            """)
    void is_told_by_a_number_or_an_address(String question, String sentence, boolean told) {
        assertThat(Reach.isTold(question, sentence)).isEqualTo(told);
    }
}
