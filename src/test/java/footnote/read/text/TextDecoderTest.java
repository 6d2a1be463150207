package footnote.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String TEXT =
            "The café’s owner said: “We can’t stay – not for 5 € a day.” Naïve or not, she left Zürich in the end.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "windows-1252, ''"
    })
    void reads_every_usual_encoding(String charset, String mark) throws UnreadableException {
        assertThat(TextDecoder.decode(bytes(charset, mark, TEXT))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"’", "“", "é", "–"})
    void reads_a_lone_windows_character(String character) throws UnreadableException {
        String text = "The owner of the shop " + character + " left the town on Monday.";
        assertThat(TextDecoder.decode(bytes("windows-1252", "", text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("raw")
    void leaves_plain_lines_and_nothing_invisible(String raw, String clean) {
        assertThat(TextDecoder.clean(raw)).isEqualTo(clean);
    }

    static Stream<Arguments> raw() {
        return Stream.of(
                arguments("a\r\nb", "a\nb"),
                arguments("a\rb\r\rc", "a\nb\n\nc"),
                arguments("a\u2028b\u2029c\fd\u0085e", "a\nb\nc\nd\ne"),
                arguments("a\u00A0b\u202Fc\u3000d", "a b c d"),
                arguments("a\u200Bb\uFEFFc\u00ADd\u2060e", "abcde"),
                arguments("safe\u202Etxt.exe\u202C \u2066x\u2069", "safetxt.exe x"),
                arguments("ask\uDB40\uDC68\uDB40\uDC69 me", "ask me"),
                arguments("a\u0007b\u001B[31mc", "abc"),
                arguments("e\u0301", "\u00E9"),
                arguments("\uF0B7 a\n\uF0A7 b\n\uF06F c", "• a\n▪ b\n□ c"),
                arguments("tab\tstays", "tab\tstays"));
    }

    @Test
    void sets_right_what_was_decoded_wrongly() throws UnreadableException {
        String once = new String(bytes("UTF-8", "", TEXT), Charset.forName("windows-1252"));
        assertThat(TextDecoder.decode(bytes("UTF-8", "", once))).isEqualTo(TEXT);
        String twice = new String(bytes("UTF-8", "", "The café"), Charset.forName("ISO-8859-1"));
        String latin = new String(bytes("UTF-8", "", twice), Charset.forName("ISO-8859-1"));
        assertThat(TextDecoder.decode(bytes("UTF-8", "", latin))).isEqualTo("The café");
        String mark = new String(bytes("UTF-8", "", "It’s late"), Charset.forName("ISO-8859-1"));
        assertThat(TextDecoder.decode(bytes("UTF-8", "", mark))).isEqualTo("It’s late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"„Spaß“", "São João", "NAÏVE À “LA” CARTE", "Ångström £5 ½"})
    void leaves_rare_signs_alone(String text) throws UnreadableException {
        assertThat(TextDecoder.decode(bytes("UTF-8", "", text))).isEqualTo(text);
    }

    @Test
    void letters_that_were_typed_over_themselves_are_bold() throws UnreadableException {
        assertThat(TextDecoder.decode(
                        bytes("UTF-8", "", "N\bNA\bAM\bME\bE of the _\bb_\bo_\ba_\bt, \u001B[1mred\u001B[0m")))
                .isEqualTo("NAME of the boat, red");
    }

    @Test
    void refuses_binary() {
        byte[] zeros = new byte[100];
        assertThatThrownBy(() -> TextDecoder.decode(zeros))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("is not text: 100 of its 100 characters are none");
        byte[] image = bytes("ISO-8859-1", "89504E470D0A1A0A0000000D49484452", "\0\0\1\0\0\0\1\0\b\6\0\0\0");
        assertThatThrownBy(() -> TextDecoder.decode(image)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void reads_nothing_as_nothing() throws UnreadableException {
        assertThat(TextDecoder.decode(new byte[0])).isEmpty();
    }

    private static byte[] bytes(String charset, String mark, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }
}
