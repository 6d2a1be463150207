package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherKindTest {

    private static final Hit YARD = Found.hit(
            "yard",
            "The yard",
            null,
            "Operating profit rose to £71.",
            "Net profit was £48.",
            "A harbour committee meets each month.",
            "A new safety committee will meet in June.",
            "The yearly fee is £9.",
            "The harbour fee is due in May.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Net profit rose to £71.                    | 0 | true
            Operating profit rose to £71.              | 0 | false
            Gross profit rose to £71.                  | 0 | false
            Profit rose to £71.                        | 0 | false
            A harbour committee will meet in June.     | 3 | true
            A new committee will meet in June.         | 3 | false
            The harbour fee is £9.                     | 4 | false
            """)
    void is_one_that_the_passages_know_and_a_sentence_doesnt_tell_of(String claim, int at, boolean other) {
        assertThat(OtherKind.isIn(
                        Found.grounding("What rose?", YARD).claim(claim),
                        List.of(YARD.line(at).text()),
                        YARD.sentences()))
                .isEqualTo(other);
    }
}
