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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This leave is paid.      | The parental leave is paid.",
                "The same leave is paid.  | The parental leave is paid.",
                "This rule is old.        | This rule is old.",
                "The leave is paid.       | The leave is paid.",
                "That week is free.       | That week is free.",
            })
    void a_noun_that_is_taken_up_is_of_the_kind_that_was_told(String sentence, String told) {
        Antecedent antecedent = grounding.antecedent();
        antecedent.hear(
                grounding.claim("The yard gives ten weeks of parental leave for the first week."),
                List.of(new Run(FINDS, 0, 0)));
        assertThat(antecedent.withKind(sentence)).isEqualTo(told);
    }

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
    @CsvSource(
            delimiter = '|',
            value = {
                "She joined the Velmo in 1931.          | 0 | false",
                "She had sailed to Goa before.          | 1 | false",
                "She fell ill in the harbour.           | 2 | true",
                "She was taken to a doctor.             | 3 | true",
                "In the harbour she fell ill.           | 2 | true",
                "Tom Lund fell ill in the harbour.      | 2 | false",
            })
    void a_pronoun_stands_for_the_person_that_was_named(String claim, int at, boolean lost) {
        Grounding sailing = Found.checker().ground("Who sailed?", List.of(CREW));
        Antecedent antecedent = sailing.antecedent();
        antecedent.hear(sailing.claim("Ida Orr is the captain."), List.of(new Run(CREW, 0, 0)));
        assertThat(antecedent.isLost(sailing.claim(claim), List.of(new Run(CREW, at, at))))
                .as(claim)
                .isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who joined?                         | She joined the Velmo in 1931.   | 0 | false",
                "Who is Tom Lund?                    | He joined the Velmo in 1931.    | 0 | true",
                "Who is Tom Lund?                    | He was taken to a doctor.       | 3 | false",
            })
    void a_pronoun_of_the_first_sentence_stands_for_whom_the_question_names(
            String question, String claim, int at, boolean lost) {
        Grounding sailing = Found.checker().ground(question, List.of(CREW));
        assertThat(sailing.antecedent().isLost(sailing.claim(claim), List.of(new Run(CREW, at, at))))
                .as(claim)
                .isEqualTo(lost);
    }
}
