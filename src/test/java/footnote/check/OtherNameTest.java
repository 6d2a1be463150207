package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherNameTest {

    private static final Hit HARBOUR = Found.hit(
            "harbour",
            "The harbour",
            null,
            "Police said Orr was fined in May.",
            "Yards in Long Aske and Holt were closed.",
            "Wharves in Brill were sold.",
            "The guild said it was closed.",
            "Divers from Norway found the wreck.",
            "Bo Orr and Lund met.",
            "Many British yards were closed.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police said Lund was fined.                | 0 | true
            Police said Orr was fined.                 | 0 | false
            Police said Bo was fined.                  | 0 | false
            Police said Bo Orr was fined.              | 0 | false
            Lund was fined in May.                     | 0 | false
            Yards in Brill and Holt were closed.       | 1 | true
            Yards in Holt and Long Aske were closed.   | 1 | false
            Brill Council said it was closed.          | 3 | false
            Divers from Sweden found the wreck.        | 4 | true
            Many UK yards were closed.                 | 6 | false
            Many Swedish yards were closed.            | 6 | true
            """)
    void stands_where_the_words_have_one_that_isnt_a_part_of_the_same(String claim, int at, boolean other) {
        assertThat(OtherName.isIn(Found.claim(claim), List.of(HARBOUR.line(at).text()), HARBOUR.sentences()))
                .isEqualTo(other);
    }
}
