package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Tides rise¶and  fall here twice a day.|Tides rise and fall¶here twice a day.",
                "Two ways:¶¶• By boat over the long bay.¶¶• On foot.¶¶Both are free.|Two ways:¶¶• By boat over the¶  long bay.¶• On foot.¶¶Both are free.",
                "“1. Stop.¶¶   • Look at the bigger lamp.¶¶2. Go.” [1]|“1. Stop.¶   • Look at the¶     bigger lamp.¶2. Go.” [1]",
                "Run it:¶¶→for a in b:¶→    print(a, b, c, d)¶→¶→stop¶¶ [1]|Run it:¶¶    for a in b:¶        print(a, b, c, d)¶¶    stop¶¶[1]",
                "1. Run:¶¶→a¶¶   • B|1. Run:¶¶    a¶¶   • B",
                "Run:¶```¶a  b¶¶c¶```¶and go.|Run:¶```¶a  b¶¶c¶```¶and go.",
                "- 5 degrees, and 3. May|- 5 degrees, and 3.¶  May",
            })
    void keeps_what_stands_apart(String text, String wrapped) {
        assertThat(WrappedText.of(lines(text), "", 20)).isEqualTo(lines(wrapped));
    }

    @ParameterizedTest
    @CsvSource({
        "'One two three.¶¶Four.', 'One two¶    three.¶¶    Four.'",
        "'• A¶¶• B c d e f', '• A¶    • B c d e¶      f'",
        "'Do:¶→a¶→¶→b', 'Do:¶        a¶¶        b'"
    })
    void sets_all_lines_in_but_the_first(String text, String wrapped) {
        assertThat(WrappedText.of(lines(text), "    ", 13)).isEqualTo(lines(wrapped));
    }

    private static String lines(String marked) {
        return marked.replace("¶", "\n").replace("→", "\t");
    }
}
