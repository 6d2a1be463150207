package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does a dog cost? | Ticket: Dog; Single: £2; Return: £3 | cost
            What does a dog cost? | Dog: £2                            | cost
            What does a dog cost? | A dog swam for £2.                 |
            What does a dog cost? | Ticket: Dog; Seats: 2; Rows: 3     |
            Who pays for the dog? | Dog: £2                            |
            What is a dog?        | Dog: £2                            |
            """)
    void is_what_a_line_of_a_sheet_tells_the_sum_of(String question, String line, @Nullable String told) {
        assertThat(String.join(" ", Priced.in(question).toldIn(line))).isEqualTo(told == null ? "" : told);
    }
}
