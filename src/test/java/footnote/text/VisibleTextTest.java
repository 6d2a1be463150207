package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void invisible_characters_are_dropped_also_where_the_text_is_cut_in_the_middle_of_one() {
        String tag = new String(Character.toChars(0xE0041));
        assertThat(shown(
                        "a\u200Bb\u202Ec\u0007d\u2066e",
                        "f" + tag.charAt(0),
                        tag.charAt(1) + "g\tH\r\ni\uD83D",
                        "\uDE00"))
                .isEqualTo("abcdefg H\ni😀");
    }

    @Test
    void half_a_character_is_none() {
        assertThat(shown("a\uD83D")).isEqualTo("a");
    }

    private static String shown(String... pieces) {
        VisibleText visible = new VisibleText();
        StringBuilder shown = new StringBuilder();
        for (String piece : pieces) {
            shown.append(visible.next(piece));
        }
        return shown.append(visible.end()).toString();
    }
}
