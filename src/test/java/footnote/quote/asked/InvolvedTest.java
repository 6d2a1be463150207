package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvolvedTest {

    @ParameterizedTest
    @CsvSource({
        "What percentage of the boats carried oil?, true",
        "What percentage of the boats carried salt?, false",
        "What percentage of the boats carried herings?, false",
        "What percentage of the boats were in Hull?, false",
        "What percentage of the boats carried salt during the war?, false",
        "What percentage sank?, false",
        "What share of the boats was lost due to fog?, true"
    })
    void is_a_share_of_what_no_passage_has_a_word_for(String question, boolean other) {
        String salt = "Nearly 88 per cent of the boats of Hull carried salt.";
        String fish = "They came back with herrings.";
        assertThat(Involved.isUntold(question, Stream.of(salt, fish))).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "How many boats were lost because of fog?, true",
        "How many people died of typhoid in Hull?, true",
        "How many deaths did typhoid cause?, true",
        "How many people did typhoid kill in Hull?, true",
        "How many people died of choleras?, false",
        "How many people did cholera kill?, false",
        "How many people died of the illness?, false",
        "How many boats did fishermen lose?, false"
    })
    void is_a_number_of_what_something_did_that_no_passage_has_a_word_for(String question, boolean other) {
        String cholera = "Cholera killed 80 people in Hull.";
        assertThat(Involved.isUntold(question, Stream.of(cholera))).isEqualTo(other);
    }
}
