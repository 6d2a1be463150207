package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x0D, 0x7F, 0x85, 0xAD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200D, 0x200E, 0x202A,
                0x202E, 0x2060, 0x2066, 0x2069, 0x2800, 0x3164, 0xD83D, 0xFE0F, 0xFEFF, 0xFFF9, 0xE0001, 0xE0041,
                0xE0100
            })
    void nobody_sees_it(int c) {
        assertThat(Invisible.is(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\t', ' ', 'a', 0xA0, 0xE9, 0x0301, 0x4E2D, 0x3000, 0x1F600, 0xFFFD})
    void everybody_sees_it(int c) {
        assertThat(Invisible.is(c)).isFalse();
    }

    @Test
    void a_text_is_left_with_what_is_seen() {
        assertThat(Invisible.without("a\u200Bb\uDB40\uDC41\uD83D\uDE00\uD83Dc")).isEqualTo("ab\uD83D\uDE00c");
    }
}
