package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    private final Hints hints = new Hints(List.of(List.of("NATO", "tlantic"), List.of("UK"), List.of(), List.of(",")));

    /** The third rule concerns any text, and so does one with a hint of a single character. */
    @ParameterizedTest
    @CsvSource({
        "'', 1100",
        "NATO, 1101",
        "of the North Atlantic, 1101",
        "the UK, 1110",
        "U, 1100",
        "NAT, 1100",
        "UK and NATO, 1111",
        "a plain sentence of a plain text, 1100"
    })
    void names_the_rules_that_may_concern_a_text(String text, String rules) {
        assertThat(Long.toBinaryString(hints.of(text))).isEqualTo(rules);
    }
}
