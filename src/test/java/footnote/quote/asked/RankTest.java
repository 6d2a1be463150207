package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.QuestionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Which boat is the fastest? | The boats are in the shed. | true",
                "Which boat is the fastest? | The Wren is faster than all others. | false",
                "Which boat is the fastest? | The Wren won in 1911. | false",
                "Which town had the most boats? | Ely had boats, and so had Orr. | true",
                "Which town had the most boats? | Boats were found above all in Ely. | false",
                "Who rowed the highest number of races? | Ann Lee rowed. | true",
                "Who rowed the highest number of races? | Ann Lee holds the record. | false",
                "Who came from the west? | Ann Lee came. | false",
                "Why is it the fastest? | It is light. | false",
                "Which boat is fast? | The Wren is. | false"
            })
    void is_untold_where_words_tell_of_no_order(String question, String words, boolean untold) {
        assertThat(Rank.isUntold(QuestionKind.of(question), question, words)).isEqualTo(untold);
    }
}
