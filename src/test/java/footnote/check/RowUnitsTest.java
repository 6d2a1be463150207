package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowUnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices are a month, in euros, with tax. | Boat: Skiff; Rent: 21.90; Deposit: 0  | Boat: Skiff; Rent: 21.90 euros; Deposit: 0 euros
            Wishes, in percent of answers           | Wish: Oars; Arden: 9; Dorne: 46        | Wish: Oars; Arden: 9 percent; Dorne: 46 percent
            All boats are for hire.                 | Boat: Skiff; Rent (£): 21.90; Seats: 4 | Boat: Skiff; Rent (£): £21.90; Seats: 4
            Prices are in pounds.                   | Boat: Skiff; Since: 2019; Rent: £3     | Boat: Skiff; Since: 2019; Rent: £3
            Boats are hired in Arden in May.        | Boat: Skiff; Rent: 21.90; Deposit: 0   | Boat: Skiff; Rent: 21.90; Deposit: 0
            All boats are for hire.                 | Reason: Storm; Days: 5 a year; Boat: 2 | Reason: Storm; Days: 5 Days a year; Boat: 2
            Prices are in pounds.                   | The skiff: rent 21.90                  | The skiff: rent 21.90
            In £ million                            | Boats; 2026: 31; Change: -18%          | Boats; 2026: £31 million; Change: -18%
            All sums in euros                       | Boats; 2026: 31; Change: -18%          | Boats; 2026: 31 euros; Change: -18%
            In £ million: Oars; 2026: 3             | Measure: Boats; 2026: 31               | Measure: Boats; 2026: 31
            """)
    void bare_figures_are_counted_in_what_their_column_or_a_line_above_tells(String above, String row, String told) {
        assertThat(RowUnits.told(Found.hit("boats", "Boats", null, above, row), 1))
                .isEqualTo(told);
    }
}
