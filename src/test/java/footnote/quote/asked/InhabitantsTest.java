package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InhabitantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many people live in Ely? | Ely has a population of 4,100. | false
            How many people live in Ely? | Ely is a town of about 4,100. | false
            How many people live in Ely? | Seven people were treated in Ely. | true
            How many people lived on the island? | 300 lived there. | false
            How many people came to Ely? | Seven people came. | false
            """)
    void are_untold_where_no_word_is_of_living(String question, String words, boolean untold) {
        assertThat(Inhabitants.areUntold(question, words)).isEqualTo(untold);
    }
}
