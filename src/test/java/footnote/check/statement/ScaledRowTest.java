package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledRowTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In millions: Rye; 2025: $12.4; 2024: $11    | Rye; 2025: $12.4 million; 2024: $11 million
            In thousands: Loaves: 1,250                 | Loaves: 1,250 thousand
            Dollars in millions: Rye; Loss: $(3.5)      | Rye; Loss: $(3.5 million)
            In millions: Rye; Loss: (3.5)               | Rye; Loss: (3.5 million)
            In millions: Rye; Share: 12%; Sales: $4     | Rye; Share: 12%; Sales: $4 million
            In millions: Rye; 2025: $12.4 million       | Rye; 2025: $12.4 million
            Million euros: Rye; 2025: 12.4; 2024: (1)   | Rye; 2025: 12.4 million euros; 2024: (1 million euros)
            Million euros: Rye; 2025: 12.4 (Accounts)   | Rye; 2025: 12.4 million euros (Accounts)
            Million: Rye; 2025: 12.4                    | Million: Rye; 2025: 12.4
            Rye; 2025: $12.4                            | Rye; 2025: $12.4
            In millions of homes: bread is baked; 12    | In millions of homes: bread is baked; 12
            Sales are in millions.                      | Sales are in millions.
            """)
    void each_figure_of_a_row_is_in_the_scale_that_the_row_begins_with(String row, String spelt) {
        assertThat(ScaledRow.spelt(row)).isEqualTo(spelt);
    }
}
