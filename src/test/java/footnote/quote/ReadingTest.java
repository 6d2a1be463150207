package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What are the two other names of Ely? | ''",
                "Which 4 mills burned in 1862? | 1862",
                "Name three lamps. | ''",
                "How many lamps burned for two days? | 2",
                "What is the 5 per cent rule? | 5",
                "Who were the Four Lamps? | 4"
            })
    void leaves_out_the_number_of_the_things_that_are_asked_for(String question, String numbers) {
        assertThat(String.join(" ", Reading.numbers(question))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What came in 2025? | 2025",
                "What came in 2024 or 2025. | 2024 2025",
                "What is new in 2025.12? | ''",
                "What is new in 4.2019? | ''"
            })
    void takes_no_version_for_a_year(String question, String years) {
        assertThat(Reading.years(question))
                .containsExactlyInAnyOrder(years.isEmpty() ? new String[0] : years.split(" "));
    }
}
