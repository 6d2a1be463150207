package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoherenceTest {

    private static final List<Statement> SENTENCES = List.of(
            Statement.of("Scientists used a technique to scan the brains of young people."),
            Statement.of("Scans were taken after people inhaled oxytocin through a nasal spray."),
            Statement.of("Ann Miller suggests that this helped."),
            Statement.of("She showed the pictures at Yale."));

    private final Grounding grounding =
            Found.checker().ground("Who led it?", Found.all().hits());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Scientists used a nasal spray to scan the brains of young people.                        | true",
                "Scientists scanned the brains of young people who inhaled oxytocin through a nasal spray. | false",
                "Scientists used a technique, and a nasal spray.                                          | false",
                "Ann Miller showed the pictures at Yale.                                                  | false",
                "Scientists showed the pictures at Yale.                                                  | true",
            })
    void what_sentences_say_apart_is_torn_where_it_is_put_together(String claim, boolean torn) {
        assertThat(Coherence.isTorn(grounding.claim(claim), SENTENCES))
                .as(claim)
                .isEqualTo(torn);
        assertThat(Coherence.isTorn(grounding.claim(claim), SENTENCES.subList(0, 1)))
                .isFalse();
    }
}
