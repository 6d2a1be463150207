package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherEventTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why did Ann visit the mill? | The weavers stopped work because of a visit of Ann to the mill. | true
            Why did Ann visit the mill? | Because Ann was to visit the mill, the floor was washed. | true
            Why did Ann visit the mill? | Ann came to the mill because her brother worked there. | false
            Why did Ann visit the mill? | Because her brother worked there, Ann often came to the mill. | false
            Why did Ann visit the mill? | However, due to the mill's flood, Ann had to visit it. | false
            Why did Ann visit the mill? | Mainly because Ann was to visit the mill, the floor was washed. | true
            Why did the weavers stop? | The weavers stopped work because of a visit of Ann to the mill. | false
            When did Ann visit the mill? | The weavers stopped work because of a visit of Ann to the mill. | false
            """)
    void has_what_is_asked_for_its_reason(String question, String sentence, boolean cause) {
        assertThat(OtherEvent.isCause(question, sentence)).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did the weavers of Ely march? | Ann left two years before the weavers of Ely marched. | true
            When did the weavers of Ely march? | Two days after the march of the weavers, Ann left Ely. | true
            When did the weavers of Ely march? | On the eve of the weavers’ march in Ely, Ann left. | true
            When did the weavers of Ely march? | Ann left ten years after the weavers’ march of 1911. | false
            When did the weavers of Ely march? | The weavers of Ely marched two years before Ann left. | false
            When did the weavers of Ely march? | The weavers marched in 1911, a year after Ann left. | false
            When did the weavers march? | Ann left two years before the mill closed. | false
            How long before the weavers' march did Ann leave? | Ann left two years before the weavers marched. | false
            Who marched? | Ann left two years before the weavers of Ely marched. | false
            How long did the march last? | Ann came to Ely two days before it. | true
            How long did the march last? | It went on for two days after Ann came to Ely. | true
            How long did the march last? | It went on for nine hours, two days after Ann came. | false
            """)
    void has_a_time_that_is_counted_from_what_is_asked(String question, String sentence, boolean distance) {
        assertThat(OtherEvent.isDistance(question, sentence)).isEqualTo(distance);
    }
}
