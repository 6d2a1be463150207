package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalTest {

    private static final Grounding GROUNDING =
            Found.checker().ground("Who led it?", Found.all().hits());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There are over 130 clubs in Orr.         | It runs 136 rowing clubs across Orr, Aske and the Isle of Ely. | true",
                "There are 136 clubs in Orr and Aske.     | It runs 136 rowing clubs across Orr, Aske and Ely.             | true",
                "There are 136 clubs in Ely.              | It runs 136 clubs in Orr and Ely.                              | true",
                "There are 136 clubs in Orr, Ely and Aske. | It runs 136 rowing clubs across Orr, Aske and Ely.            | false",
                "There are 136 clubs in the valley.       | It runs 136 clubs in Orr and Ely.                              | false",
                "There are 136 clubs in Ely.              | It runs 136 clubs in Orr and Ely each.                         | false",
                "There are 136 clubs in Orr.              | It runs 136 clubs in Orr, and Ely has 40.                      | false",
                "There are 40 clubs in Ely.               | It runs 136 clubs in Orr and Ely.                              | false",
            })
    void a_number_of_several_places_is_not_that_of_one(String claim, String words, boolean total) {
        assertThat(Total.isIn(GROUNDING.claim(claim), List.of(words))).as(claim).isEqualTo(total);
    }
}
