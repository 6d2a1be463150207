package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What were sales in the third quarter? | Sales for the first nine months were £9m. | true
            What were sales in the third quarter? | Sales for the year to date rose to £9m. | true
            What were sales in the third quarter? | We expect fourth-quarter sales of £3m. | true
            What were sales in the third quarter? | Q3 sales were £3m, £9m for the first nine months. | false
            What were sales in the third quarter? | Sales were £3m, compared with £2m in the second quarter. | false
            What were sales in the third quarter? | Sales were £3m, after £2m in the second quarter. | false
            What were sales in the third quarter? | Sales were £3m after a fair in the second quarter. | true
            What were sales in the third quarter? | Sales rose to £3m. | false
            What were sales in fiscal 2024? | Sales were £3m in the second quarter. | true
            What were sales in fiscal 2024? | Sales were £12m, and £3m in the last quarter. | false
            What were sales in FY24? | Sales were £3m in Q2 FY24. | true
            What were sales in 2024? | Sales were £3m in the second quarter. | true
            What were sales in March 2024? | Sales were £3m in the second quarter. | false
            Who led it in the third quarter? | Ann Lee led it in the first quarter. | false
            """)
    void a_figure_is_of_another_part_of_a_year_than_that_which_is_asked_about(
            String question, String sentence, boolean other) {
        assertThat(Period.otherThan(question).test(sentence)).isEqualTo(other);
    }

    @Test
    void a_sentence_without_a_quarter_is_of_that_of_the_one_before() {
        assertThat(Period.told("Sales of £3m are expected.", "Now to the fourth quarter."))
                .isEqualTo("Now to the fourth quarter. Sales of £3m are expected.");
        assertThat(Period.told("Q3 sales were £3m.", "Now to the fourth quarter."))
                .isEqualTo("Q3 sales were £3m.");
    }

    @Test
    void a_sentence_is_not_of_the_year_since_when_it_is_so() {
        assertThat(Period.withoutCompared("Sales were the lowest since May 1993, and fell in 2021."))
                .doesNotContain("1993")
                .contains("2021");
    }
}
