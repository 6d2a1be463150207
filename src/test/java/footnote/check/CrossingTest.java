package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingTest {

    private static final List<String> SENTENCES = List.of(
            "The boats are kept dry by canvas, and rye is covered with straw.",
            "The risks of the crossing were seen as small, while those of the harbour grew.",
            "The guild paid for a third of the repairs, which cost 90 crowns.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boats are kept dry by canvas, while straw covers rye.            | false
            Boats are kept dry by straw, while canvas covers rye.            | true
            The harbour's risks were small, and those of the crossing grew.  | true
            Canvas covers rye.                                               | false
            The repairs cost 90 crowns, of which the guild paid a third.     | false
            """)
    void what_is_told_of_two_things_is_not_traded_between_them(String claim, boolean crossed) {
        assertThat(Crossing.isIn(Found.claim(claim), SENTENCES)).isEqualTo(crossed);
    }
}
