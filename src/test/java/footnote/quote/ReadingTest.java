package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.QuestionKind;
import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What are the two other names of Ely? | ''
            Which 4 mills burned in 1862? | 1862
            Name three lamps. | ''
            How many lamps burned for two days? | 2
            What is the 5 per cent rule? | 5
            Who were the Four Lamps? | 4
            """)
    void leaves_out_the_number_of_the_things_that_are_asked_for(String question, String numbers) {
        assertThat(String.join(" ", Reading.numbers(question))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who bought the mill? | The mill was sold to Orr. | false
            How many mills did Orr buy? | Orr sold 4 mills. | true
            Who was the first to row? | The second to row was Orr. | true
            Is rowing allowed? | Rowing is forbidden. | false
            When was rowing allowed? | Rowing was forbidden in May. | true
            """)
    void a_sentence_holds_an_opposite_but_for_one_that_answers(String question, String sentence, boolean holds) {
        assertThat(Reading.holdsOpposite(QuestionKind.of(question), question, sentence, Set.copyOf(Stems.of(sentence))))
                .isEqualTo(holds);
    }
}
