package footnote.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostLigaturesTest {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private static final int SIZE = 10;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fil: the 1rst bene1t | fil: the first benefit
            fil: a 1ow in a 1at | fil: a flow in a flat
            fil: an o2er of o3ce | fil: an offer of office
            nobody knows an o2er | nobody knows an o2er
            """)
    void a_sign_that_tells_no_letter_stands_for_those_that_are_as_wide(String drawn, String read) {
        assertThat(LostLigatures.restored(drawn(drawn)).stream()
                        .map(TextPosition::getUnicode)
                        .collect(Collectors.joining()))
                .isEqualTo(read.replace('2', '\0'));
    }

    /** A page with signs without letters in place of "1", as wide as "fi" and "fl", "2", as "ff", and "3", as "ffi". */
    private static List<TextPosition> drawn(String text) {
        List<TextPosition> letters = new ArrayList<>();
        float at = 0;
        for (char letter : text.toCharArray()) {
            float width = switch (letter) {
                case 'f' -> 3;
                case 'i', 'l' -> 2.5f;
                case '1' -> 5.5f;
                case '2' -> 6;
                case '3' -> 8.5f;
                default -> 5;
            };
            String told = letter >= '1' && letter <= '3' ? "\0" : Character.toString(letter);
            letters.add(new TextPosition(
                    0,
                    600,
                    800,
                    new Matrix(SIZE, 0, 0, SIZE, at, 100),
                    at + width,
                    100,
                    SIZE,
                    width,
                    2.5f,
                    told,
                    new int[] {letter},
                    FONT,
                    SIZE,
                    SIZE));
            at += width;
        }
        return letters;
    }
}
