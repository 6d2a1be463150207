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
}
