package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpairedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mill is shut. | ~~ | ~~
            "It is shut," she said. "Come later." | ~~ | ~~
            “It is (was) shut,” she said. | ~~ | ~~
            "It is shut. | ~~ | "
            Come later." | " | ~~
            later." "Come | " | "
            Come later.” | “ | ~~
            He said: “It is (nearly shut. | ~~ | )”
            a " shut " mill | ~~ | ~~
            A 12" pipe is wide. | ~~ | ~~
            A 12" pipe is "wide". | ~~ | ~~
            """)
    void tells_which_marks_lack(String words, String before, String after) {
        assertThat(Unpaired.of(words)).isEqualTo(new Unpaired(before, after));
    }
}
