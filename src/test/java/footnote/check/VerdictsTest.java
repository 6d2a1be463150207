package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

    private final Grounding grounding =
            Found.checker().ground("Who led it?", Found.all().hits());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.7  | true  | SUPPORTED",
                "0.7  | false | PARTIAL",
                "0.65 | true  | PARTIAL",
            })
    void a_claim_is_said_in_other_words_where_each_has_one_near_to_it_in_words_that_stand_together(
            double least, boolean together, Support.Verdict verdict) {
        Claim claim = grounding.claim("Traders of such chemicals were cautioned.");
        Statement words = Statement.of("Chinese authorities warned sellers of fentanyl chemicals on Thursday.");
        Signals signals = new Signals(0.75, 0.4, 0.1, 2, 0, 0, false, true, 0, least);
        assertThat(Verdicts.support(claim, words, List.of(), signals, together).verdict())
                .isEqualTo(verdict);
    }
}
