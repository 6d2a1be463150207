package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much did the mill's profits rise? | The mill said sales rose 2% to £11m. | true
            How much did the mill's profits rise? | The mill's earnings rose 4%. | false
            How much did the mill's profits rise? | The mill made a loss of £3m. | false
            How much did the mill's profits rise? | Profits were up though sales fell 2%. | false
            How much did the mill's profits rise? | They rose 12% to £3m. | false
            What were the mill's sales in 2019? | The mill returned to profit in 2019. | true
            What was the mill's turnover? | Revenues reached £9m. | false
            How big is the town's debt? | The town's exports reached £9m. | true
            By how much did unemployment fall? | Inflation fell to 2%. | true
            By what percentage did exports grow? | Imports grew 7%. | true
            Why did profits fall? | Sales fell 2%. | false
            How many people lost their homes? | Output fell 2%. | false
            What are some mills that lost their looms? | Output fell 2%. | false
            What is it called when sales fall? | Profits rose 3%. | false
            What is a dividend? | Profits rose 3%. | true
            How much was the mill sold for? | Sales rose 2%. | false
            How much heat do I lose at night? | Sales rose 2%. | false
            """)
    void are_of_another_thing_than_the_one_whose_figure_is_asked_for(String question, String sentence, boolean other) {
        assertThat(Accounts.otherThan(question).test(sentence)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What was the mill's profit? | The mill said sales rose 2% to £11m. | true
            What was the mill's profit? | The mill has 40 looms. | true
            What was the mill's profit? | Sales rose 2%. It earned £3m. | false
            How much debt does the mill have? | It made a loss of £3m. | true
            How much debt does the mill have? | Borrowings fell to £3m. | false
            What is the type of cloth production in Ely? | Cloth is made by hand. | false
            How much does the mill's head earn? | She is paid £300,000. | false
            How many looms has the mill? | Sales rose 2%. | false
            """)
    void are_untold_where_no_word_tells_of_the_one_that_is_asked_for(String question, String words, boolean untold) {
        assertThat(Accounts.areUntold(question, words)).isEqualTo(untold);
    }
}
