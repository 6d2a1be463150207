package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What came in 2025? | 2025
            What came in 2024 or 2025. | 2024 2025
            What is new in 2025.12? | ''
            What is new in 4.2019? | ''
            """)
    void takes_no_version_for_a_year(String question, String years) {
        assertThat(Years.in(question)).containsExactlyInAnyOrder(years.isEmpty() ? new String[0] : years.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did it sell in FY24? | 2024
            Sales: FY2023, FY 2022. | 2023 2022
            """)
    void reads_a_fiscal_year_as_it_is_written(String text, String years) {
        assertThat(Years.in(text)).containsExactlyInAnyOrder(years.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What were fees in fiscal 2024? | Fees, November 19, 2023: $9m. | ''
            What were fees in fiscal 2024? | Fees in 2023: $9m. | 2023
            What were fees in 2024? | Fees, November 19, 2023: $9m. | 2023
            What were fees in 2024? | Fees were $9m, up from 2023. | ''
            """)
    void a_day_may_be_of_another_year_than_the_fiscal_one(String question, String sentence, String years) {
        assertThat(Years.told(question, sentence))
                .containsExactlyInAnyOrder(years.isEmpty() ? new String[0] : years.split(" "));
    }
}
