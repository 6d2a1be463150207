package footnote.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacedLettersTest {

    /** Letters are 8 points wide and 12 high, and a sign for a space is 3. */
    @ParameterizedTest
    @CsvSource({
        "N__O__T__I__C__E, NOTICE",
        "T__O_____A__L__L_____O__F, TO ALL OF",
        "A__B__C__D__E, A B C D E",
        "X_____Y_____X_____Y_____X, X Y X Y X",
        "A__D__A__M, A D A M",
        "a__d__a__m__s, a d a m s",
        "NO__T__I__C__E__S, NO T I C E S"
    })
    void joins_letters_that_are_set_apart(String spaced, String joined) {
        List<PdfWord> words = new ArrayList<>();
        float at = 0;
        for (String part : spaced.split("(?<=_)(?=[^_])|(?<=[^_])(?=_)")) {
            if (part.startsWith("_")) {
                at += 3 * part.length();
            } else {
                words.add(new PdfWord(part, at, at + 8 * part.length(), 0, 12, 12));
                at += 8 * part.length();
            }
        }
        assertThat(SpacedLetters.joined(words)).extracting(PdfWord::text).containsExactly(joined.split(" "));
    }
}
