package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

    private final Grounding grounding = Found.grounding("Who led it?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.7  | true  | SUPPORTED
            0.7  | false | PARTIAL
            0.65 | true  | PARTIAL
            """)
    void a_claim_is_said_in_other_words_where_each_has_one_near_to_it_in_words_that_stand_together(
            double least, boolean together, Support.Verdict verdict) {
        Claim claim = grounding.claim("Traders of such chemicals were cautioned.");
        Statement words = Statement.of("Chinese authorities warned sellers of fentanyl chemicals on Thursday.");
        Signals signals = new Signals(0.75, 0.4, 0.1, 2, 0, 0, false, least);
        assertThat(Verdicts.support(match(claim, words, signals, together ? 1 : 2), signals)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The clerk may take it for a pass.      | PARTIAL
            The clerk may not take it for a pass.  | SUPPORTED
            """)
    void a_claim_that_is_near_and_lacks_words_is_not_said_where_one_of_both_denies(
            String sentence, Support.Verdict verdict) {
        Signals signals = new Signals(0.9, 0.74, 0, 1, 0, 0, false, 0.7);
        Statement words = Statement.of("The clerk shall never deem it a pass.");
        assertThat(Verdicts.support(match(grounding.claim(sentence), words, signals, 1), signals)
                        .verdict())
                .isEqualTo(verdict);
    }

    private static Match match(Claim claim, Statement words, Signals signals, int runs) {
        Run run = new Run(Found.SELLERS, 0, 0);
        Premise premise = new Premise(List.of(), "");
        return new Match(claim, Collections.nCopies(runs, run), premise, words, List.of(), List.of(), signals, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The battery lasts about eight hours. | true
            The battery lasts eight hours.       | true
            The battery lasts.                   | false
            """)
    void a_rough_number_tells_as_much_as_another(String sentence, boolean enough) {
        assertThat(Verdicts.tellsEnough(Found.claim(sentence), Statement.of("The pier is open.")))
                .isEqualTo(enough);
    }
}
