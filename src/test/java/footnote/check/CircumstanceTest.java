package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rents rose in Aske.                     | Rents fell in Aske but rose in Holt.                | true
            Rents rose in Holt.                     | Rents fell in Aske but rose in Holt.                | false
            Rents fell in Aske.                     | Rents fell in Aske but rose in Holt.                | false
            Rents rose in the north.                | Rents fell in the north and rose in the south.      | true
            Rents rose in summer.                   | Rents fell in spring and rose in summer.            | false
            Catches fell in May.                    | Catches fell in April and rose in May.              | true
            The mill was sold in 1990.              | The mill was built in 1990 and sold in 1994.        | true
            Orr's mill was sold in 1994.            | Orr's mill was built in 1990 and sold in 1994.      | false
            Orr went to Holt in 1970.               | Orr was born in Aske in 1950 and left for Holt in 1970. | false
            The yard, which sold boats, opened in Aske. | The yard opened in Aske and sold boats in Norway.   | false
            They met in 2015.                       | They met in 2010 and married in 2015. In 2015 Lund left. | false
            Orr spent her youth in Aske.            | Born in Aske, Orr spent her youth there before going to Holt. | false
            Orr left New Aske in 1970.              | Orr was born in New Holt and left New Aske in 1970. | false
            """)
    void is_that_of_the_clause_which_tells_most_of_a_claim(String claim, String words, boolean other) {
        assertThat(Circumstance.isOfOther(Found.claim(claim), List.of(words.split("(?<=[.]) "))))
                .isEqualTo(other);
    }
}
