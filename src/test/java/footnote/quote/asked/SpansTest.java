package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "Row for 7 calendar days., week 168 hour",
        "Row for fourteen (14) days., 2 week 336 hour",
        "Row for a year., 12 month 52 week",
        "Row for 48 hours., 2 day",
        "Row for ten days., 240 hour",
        "Row by day., ''"
    })
    void are_told_in_another_unit_where_they_are_a_whole_number_of_it(String text, String otherwise) {
        assertThat(Spans.otherwise(text, Stems.of(text))).isEqualTo(Set.copyOf(Stems.of(otherwise)));
    }
}
