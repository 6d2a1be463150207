package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MajorityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Most residents back the pier.             | 36 per cent of residents back the pier.         | Most residents
            Most residents back the pier.             | 64% of members back the pier, and residents do. | Most residents
            A majority of the guests were Danes.      | Two in five of the guests were Danes.           | A majority of the guests
            Most residents back the pier.             | 64 per cent of the 300 residents back the pier. |
            Most residents back the pier.             | Residents back the pier by 64 per cent.         |
            Most residents back the pier.             | Two thirds of its residents back the pier.      |
            Most residents back the pier.             | Over half of all residents back the pier.       |
            Most residents back the pier.             | Residents mostly back the pier, 12% left.       |
            Most residents back the pier.             | Residents back the pier.                        |
            Most residents back the pier.             | Some residents back the pier.                   | Most residents
            Most residents back the pier.             | Some 60% of the residents back the pier.        |
            At most 12% of it burnt.                  | At most 12% of it burnt.                        |
            """)
    void is_missing_where_the_words_tell_less_or_of_others(String claim, String words, String missing) {
        assertThat(Majority.missing(claim, Statement.of(words)))
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"51% left.", "Two thirds left.", "More than half left.", "3 in 4 left."})
    void is_told_by_a_share_of_more_than_half(String words) {
        assertThat(Statement.of(words).told()).contains("most", "major");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50% left.", "A third left.", "Half left.", "100% left.", "Sixty left."})
    void and_by_no_other(String words) {
        assertThat(Statement.of(words).told()).doesNotContain("most", "major");
    }
}
