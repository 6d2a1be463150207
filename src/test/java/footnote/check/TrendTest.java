package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import footnote.search.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    private static final Hit YARD = Found.hit(
            "yard",
            "The yard",
            null,
            "Boats; 2026: 31; 2025: 38; Change: -18%",
            "Boat: Skiff; Old rent: £9; New rent: £12; Old deposit: £40; New deposit: £40");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boats fell to 31 from 38.                   | 0 | Boats; 2026: 31; 2025: 38; Change: -18% (fell)
            Boats rose to 38 from 31.                   | 0 | Boats; 2026: 31; 2025: 38; Change: -18%
            In 2026 there were 31 boats.                | 0 | Boats; 2026: 31; 2025: 38; Change: -18%
            """)
    void which_a_claim_may_tell(String claim, int at, String told) {
        assertThat(Cells.told(YARD.line(at).text(), Statement.of(claim), YARD)).isEqualTo(told);
    }
}
