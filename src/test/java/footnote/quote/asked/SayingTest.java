package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Ann say about the mill? | The mill of Ann's uncle was called old. | true
            What did Ann say about the mill? | She called it old. | false
            What did Ann say about the mill? | Ray is said to have wept when he saw Ann at the mill. | true
            What did Ann say about the mill? | The mill is old, said she. | false
            What did Ann say about the mill? | The mill “is old”. | false
            What did Ann say about the mill? | According to Ann it is old. | false
            What did Ann do about the mill? | The mill of Ann's uncle was called old. | false
            """)
    void is_missing_where_nothing_is_quoted_and_nobody_told_of_before_speaks(
            String question, String words, boolean unsaid) {
        assertThat(Saying.isUnsaidByAny(question, words)).isEqualTo(unsaid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Ann say about the mill? | Ann came to the mill with two weavers. | true
            What did Ann say about the mill? | Ann called the mill a ruin. | false
            What did Ann say about the mill? | Ann cautioned buyers of the mill. | false
            What does the council say about the mill? | The mill has forty looms, by the count of the council. | false
            What did Ann tell the weavers to bring? | Ann came with two weavers. | false
            What did Ann tell the weavers? | Ann came with two weavers. | true
            What did Ann say about the mill? | Ann spoke to two weavers at the mill. | true
            What did Ann tell the weavers? | “Go home,” Ann shouted. | false
            What did Ann say about the mill? | Ann came to the state mill in the United States. | true
            What did Ann bring? | Ann came to the mill. | false
            Give me a quote from Ann on the mill. | Ann came to the mill with two weavers. | true
            Give me a quote from Ann on the mill. | Ann called the mill a ruin. | false
            Who has a quote from Ann? | Ann came to the mill with two weavers. | false
            Tell me what Ann said about the mill. | Ann came to the mill with two weavers. | true
            Tell me what Ann said about the mill. | Ann called the mill a ruin. | false
            Tell me what was said. | Ann came to the mill with two weavers. | false
            What does Ely say the mill is? | Ely holds that the mill is a ruin. | false
            What does Ely say the mill is? | Ely holds the mill. | true
            What did the court say about the mill? | The court ruled, in 1998, that the mill is a ruin. | false
            What did the court say about the mill? | The court found the mill. | true
            What do the weavers say about the mill? | The weavers' union opposes it. | false
            What does the bishop say about the mill? | The bishop backed it. | false
            What does the bishop say about the mill? | The bishop came back to it. | true
            """)
    void is_missing_where_nobody_says_anything(String question, String words, boolean unsaid) {
        assertThat(Saying.isUnsaid(question, words)).isEqualTo(unsaid);
    }
}
