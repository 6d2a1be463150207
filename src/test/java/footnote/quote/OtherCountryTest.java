package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCountryTest {

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
