package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({"24 80, 80", "50 211, 100", "24 12, 20", "0 0, 100", "'', 100", "no such device, 100"})
    void is_as_wide_as_the_terminal_within_what_is_good_to_read(String size, int columns) {
        assertThat(Terminal.width(size + "\n")).isEqualTo(columns);
    }
}
