package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Run;
import footnote.search.Hit;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    private static final Hit NOTICE = Found.page(
            "notice",
            "How long notice is",
            "• under 2 years: two weeks",
            "• 2 to 6 years: five weeks, or four with pay",
            "• over 6 years: nine weeks",
            "• Managers: as agreed, three months at most");

    private static final Hit FARES = Found.page(
            "fares",
            "Fares to the islands",
            "Island: Brill; Crossing: $14; Luggage: free",
            "Island: Port Orr; Crossing: $9; Luggage: $2 a piece");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After less than 2 years notice is five weeks.        | 1 | true",
                "Those with under 2 years of service give five weeks. | 1 | true",
                "Managers give nine weeks.                            | 2 | true",
                "With two to six years of service it is five weeks.   | 1 | false",
                "Whoever was there for over six years has nine weeks. | 2 | false",
                "Notice is nine weeks at most.                        | 2 | false",
            })
    void what_an_item_tells_is_of_its_label(String claim, int at, boolean other) {
        assertThat(isOfOther(claim, NOTICE, at)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To Brill it costs $9.      | 1 | true",
                "To Port Orr it costs $9.   | 1 | false",
                "The crossing costs $9.     | 1 | false",
            })
    void a_row_is_of_what_stands_in_its_first_cell(String claim, int at, boolean other) {
        assertThat(isOfOther(claim, FARES, at)).isEqualTo(other);
    }

    private static boolean isOfOther(String claim, Hit hit, int at) {
        return Label.isOfOther(Claim.of(claim, Found.retriever(), Set.of()), new Run(hit, at, at));
    }
}
