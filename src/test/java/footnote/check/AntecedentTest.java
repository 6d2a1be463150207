package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Run;
import footnote.search.Hit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentTest {

    private static final Hit FINDS = Found.hit(
            "finds",
            "What the divers brought up",
            null,
            "The dearest find is an ivory comb.",
            "It was carved in Goa in 1610.",
            "A bronze bell came up from the harbour in 1931.",
            "The comb lay in a chest.");

    private final Grounding grounding = Found.checker().ground("What is the dearest find?", List.of(FINDS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was carved in Goa in 1610.                   | 1 | false",
                "It came up from the harbour in 1931.            | 2 | true",
                "It lay in a chest.                              | 3 | false",
                "A bronze bell came up from the harbour in 1931. | 2 | false",
            })
    void a_pronoun_stands_for_what_was_spoken_of(String claim, int at, boolean lost) {
        Antecedent antecedent = grounding.antecedent();
        antecedent.hear(grounding.claim("The dearest one is an ivory comb."), List.of(new Run(FINDS, 0, 0)));
        assertThat(antecedent.isLost(grounding.claim(claim), List.of(new Run(FINDS, at, at))))
                .as(claim)
                .isEqualTo(lost);
    }
}
