package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "1, i",
        "4, iv",
        "9, ix",
        "14, xiv",
        "38, xxxviii",
        "49, xlix",
        "90, xc",
        "1984, mcmlxxxiv",
        "4999, mmmmcmxcix"
    })
    void are_written_and_read(int number, String numeral) {
        assertThat(RomanNumerals.of(number)).isEqualTo(numeral);
        assertThat(RomanNumerals.value(numeral)).isEqualTo(number);
        assertThat(RomanNumerals.value(numeral.toUpperCase(Locale.ROOT))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "-3, ''", "5000, mmmmcmxcix"})
    void have_bounds(int number, String numeral) {
        assertThat(RomanNumerals.of(number)).isEqualTo(numeral);
    }
}
