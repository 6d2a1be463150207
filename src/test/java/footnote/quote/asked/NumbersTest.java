package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What are the two other names of Ely? | ''
            Which 4 mills burned in 1862? | 1862
            Name three lamps. | ''
            How many lamps burned for two days? | 2
            What is the 5 per cent rule? | 5
            Who were the Four Lamps? | 4
            """)
    void leave_out_that_of_the_things_that_are_asked_for(String question, String numbers) {
        assertThat(String.join(" ", Numbers.in(question))).isEqualTo(numbers);
    }
}
