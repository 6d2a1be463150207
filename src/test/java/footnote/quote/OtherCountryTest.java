package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCountryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who led the Spanish side? | The French side was led by Ann Orr. | true",
                "Who led Spain's side? | The French side was led by Ann Orr. | true",
                "Who led the Spanish side? | The French side met Spain's envoys, led by Ann Orr. | false",
                "Who led the Spanish side? | The French side was led by Ann Orr. The Spanish side was led by Eva Sol. | false",
                "Who led the Spanish side? | The French envoys came first. | false",
                "Who is Spain's captain? | The French captain met Spanish envoys. | true",
                "Who is Spain's captain? | The French captain met Spain's captain. | false",
                "Who led the US team? | The American team was led by Ann Orr. | false",
                "Who led the side? | The French side was led by Ann Orr. | false"
            })
    void is_another_countrys_of_the_same_kind(String question, String passage, boolean other) {
        String sentence = passage.substring(0, passage.indexOf('.') + 1);
        assertThat(OtherCountry.isOwner(question, sentence, passage)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You can't work from abroad. | true",
                "It holds in any other country. | true",
                "Ask before you work outside the UK. | true",
                "You can't work from France. | false",
                "The country is large. | false"
            })
    void is_any_where_the_sentence_names_none(String sentence, boolean any) {
        assertThat(OtherCountry.isOfAny(sentence)).isEqualTo(any);
    }
}
