package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who travelled to Ely? | Ely was angered by Ann Orr's trip to Ryde. | true
            Who travelled to Ely? | Ann Orr went to Ryde and to Ely. | false
            Who travelled to Ely? | Ann Orr came to Ryde after a week in Ely. | false
            Who travelled to Ely? | Ann Orr lives by the mill. | false
            Who travelled to Ely? | Tom Ray, according to Ann Orr, saw Ely. | false
            Which boat comes from Ryde? | The Curlew comes from Ely to Ryde. | true
            Which boat goes to Ryde? | The Curlew comes from Ely to Ryde. | false
            Which boat goes from Ely to Ryde? | The Curlew comes from Selby to Ryde. | true
            Who travelled? | Ann Orr went to Ryde. | false
            """)
    void is_another_where_only_another_place_is_named_behind_the_same_word(
            String question, String sentence, boolean another) {
        assertThat(Direction.otherThan(question).test(sentence)).isEqualTo(another);
    }
}
