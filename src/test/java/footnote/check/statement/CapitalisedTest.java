package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalisedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polish rowers won both cups.              | Polish
            Single tickets remain at four crowns.     |
            """)
    void an_adjective_begins_a_sentence_as_a_name_where_it_is_of_a_country(String sentence, String name) {
        assertThat(Capitalised.first(sentence, _ -> false, Capitalised::read)).isEqualTo(Optional.ofNullable(name));
    }

    @ParameterizedTest
    @CsvSource({
        "On iPhone it can be paused., iPhone",
        "It was sold on eBay., eBay",
        "It runs on macOS., macOS",
        "It burns 5 kWh at 40 kHz., ''",
        "It weighs 5 kg., ''"
    })
    void a_brand_begins_with_a_small_letter(String sentence, String names) {
        assertThat(String.join(",", Capitalised.names(sentence, Set.of()))).isEqualTo(names);
    }
}
