package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Draft.Checked;
import footnote.check.Claim;
import footnote.check.Evidence;
import footnote.check.Found;
import footnote.check.Grounding;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstanceTest {

    private final Grounding grounding = Found.checker()
            .ground(
                    "Who led the delegation, how many did opioids kill?",
                    Found.all().hits());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who led the delegation?           | Jen Daskal headed the delegation.                           | true",
                "How many did opioids kill?        | Synthetic opioids killed 112,000 people.                    | true",
                "Who led the delegation?           | Unicorns dance.                                             | false",
                "Who led the delegation?           | Unicorns dance./Elves sing./Jen Daskal headed the delegation. | false",
                "Who led the delegation?           | Unicorns dance./Jen Daskal headed the delegation.           | false",
                "Who led the delegation?           | Jen Daskal headed the delegation./Unicorns dance.           | true",
                "Who led the American delegation?  | American talks lasted two days.                             | false",
                "What did opioids kill?            | Opioids killed.                                             | false",
                "How many did opioids kill?        | The answer is: 112,000.                                     | false",
                "How many did opioids kill?        | Synthetic opioids killed people in America.                 | false",
            })
    void an_answer_that_holds_less_than_quotes_is_not_worth_showing(String question, String answer, boolean worth) {
        List<Checked> sentences = Arrays.stream(answer.split("/"))
                .map(grounding::claim)
                .map(this::checked)
                .toList();
        assertThat(Substance.isWorth(sentences, question)).isEqualTo(worth);
    }

    private Checked checked(Claim claim) {
        Evidence evidence = grounding.check(claim);
        return new Checked(claim, evidence.support(), grounding.isToQuestion(claim, evidence.run()));
    }

    @ParameterizedTest
    @CsvSource({"3,false", "2,true", "1,true"})
    void one_sentence_over_and_over_is_not(int times, boolean worth) {
        Claim claim = grounding.claim("Jen Daskal headed the delegation.");
        assertThat(Substance.isWorth(Collections.nCopies(times, checked(claim)), "Who led the delegation?"))
                .isEqualTo(worth);
    }
}
