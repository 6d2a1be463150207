package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Run;
import footnote.search.Hit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentTest {

    private static final Hit CREW = Found.hit(
            "crew",
            "The crew of the Velmo",
            null,
            "Captain Ida Orr joined the Velmo in 1931.",
            "She had sailed to Goa before.",
            "The cook of the ship, Tom Lund, fell ill in the harbour.",
            "He was taken to a doctor.",
            "Her brother Max Orr repaired the mast.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She joined the Velmo in 1931.          | 0 | false
            She had sailed to Goa before.          | 1 | false
            She fell ill in the harbour.           | 2 | true
            She was taken to a doctor.             | 3 | true
            In the harbour she fell ill.           | 2 | true
            Tom Lund fell ill in the harbour.      | 2 | false
            """)
    void a_pronoun_stands_for_the_person_that_was_named(String claim, int at, boolean lost) {
        Grounding sailing = Found.grounding("Who sailed?", CREW);
        Antecedent antecedent = sailing.antecedent();
        antecedent.hear(sailing.claim("Ida Orr is the captain."));
        assertThat(antecedent.isLost(sailing.claim(claim), List.of(new Run(CREW, at, at))))
                .isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who joined?                         | She joined the Velmo in 1931.   | 0 | false
            Who is Tom Lund?                    | He joined the Velmo in 1931.    | 0 | true
            Who is Tom Lund?                    | He was taken to a doctor.       | 3 | false
            """)
    void a_pronoun_of_the_first_sentence_stands_for_whom_the_question_names(
            String question, String claim, int at, boolean lost) {
        Grounding sailing = Found.grounding(question, CREW);
        assertThat(sailing.antecedent().isLost(sailing.claim(claim), List.of(new Run(CREW, at, at))))
                .isEqualTo(lost);
    }
}
