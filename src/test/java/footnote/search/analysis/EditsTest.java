package footnote.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "ferry, ferry, 0",
        "fery,  ferry, 1",
        "ferrry, ferry, 1",
        "berry, ferry, 1",
        "frery, ferry, 1",
        "rferry, ferry, 1",
        "ryfer, ferry, 4",
        "'', ferry, 5"
    })
    void counts_letters_changed_added_left_out_or_swapped(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
        assertThat(Edits.between(other, one)).isEqualTo(edits);
    }
}
