package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Was Ann Orr in Ely? | Ann Orr called the talks good. | true
            Was Ann Orr in Ely? | Ann Orr went to Ely. | false
            Is Ann Orr from the United States? | Ann Orr is an American. | false
            Is the mill in Ely open? | The mill opens at nine. | false
            Is there a mill in Ely? | The mill opens at nine. | false
            What was Ann Orr in Ely? | Ann Orr was a baker. | false
            """)
    void are_untold_where_the_place_that_is_asked_about_is_not_named(String question, String words, boolean untold) {
        assertThat(Whereabouts.areUntold(question, words)).isEqualTo(untold);
    }
}
