package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContraryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who bought the mill? | The mill was sold to Orr. | false
            How many mills did Orr buy? | Orr sold 4 mills. | true
            Who was the first to row? | The second to row was Orr. | true
            Is rowing allowed? | Rowing is forbidden. | false
            What is the second hour? | Place: Ely; First hour: £2; Further hours: £3 | false
            How loud is it on high? | Noise (low); Canoe: 33; Raft: 38 | true
            How loud is the high one? | Noise (low); High canoe: 33; Raft: 38 | false
            When was rowing allowed? | Rowing was forbidden in May. | true
            """)
    void is_in_a_sentence_but_for_one_that_answers(String question, String sentence, boolean holds) {
        assertThat(Contrary.isIn(question, sentence, Set.copyOf(Stems.of(sentence))))
                .isEqualTo(holds);
    }
}
