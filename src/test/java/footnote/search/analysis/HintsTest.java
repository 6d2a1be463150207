package footnote.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    private final Hints hints = new Hints(List.of(List.of("NATO", "tlantic"), List.of("UK"), List.of(), List.of(",")));

    /** The third rule concerns any text. */
    @ParameterizedTest
    @CsvSource({
        "'', 100",
        "NATO, 101",
        "of the North Atlantic, 101",
        "the UK, 110",
        "U, 100",
        "NAT, 100",
        "tlan, 100",
        "tlanta, 100",
        "'NATO, as ever', 1101",
        "UK and NATO, 111",
        "a plain sentence of a plain text, 100"
    })
    void names_the_rules_that_concern_a_text(String text, String rules) {
        assertThat(Long.toBinaryString(hints.of(text))).isEqualTo(rules);
    }
}
