package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What do I get for a delay of 15 hours? | A seat costs 15 pence a mile. | 15",
                "What do I get for a delay of 15 hours? | A seat costs £15. | 15",
                "What do I get for a delay of 15 hours? | The boat leaves 15 minutes later. | 15",
                "What do I get for a delay of 15 hours? | After 15 hours it is free. | ",
                "What do I get for a delay of 15 hours? | It is a 15-hour trip for 15 pounds. | ",
                "What do I get for a delay of 15 hours? | There are 15 boats. | ",
                "What do I get for a delay of 15 hours? | It leaves at 15:30. | ",
                "What is due within 10 days? | Pay 20 pounds within 10 working days. | ",
                "What costs £40? | It is 40 miles to Ely. | 40",
                "What costs £40? | A cabin is 40 euros. | ",
                "Which boat is number 15? | A seat costs 15 pence. | "
            })
    void are_not_told_by_the_number_of_another_unit(String question, String text, @Nullable String other) {
        assertThat(Quantities.in(question).otherwiseIn(text)).isEqualTo(other == null ? Set.of() : Set.of(other));
    }
}
