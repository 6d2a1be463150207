package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntoldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When will the mill open? | 4.1 (11 May 2025) | 4.1 ( )
            When will the mill open? | It opens on 12 May 2025. | It opens on 12 May 2025.
            When is the next fair? | The last one was in April 2025. | The last one was in  .
            When is the next fair? | The last one was in 2019. | The last one was  .
            When was the last fair? | It was in April 2025. | It was in April 2025.
            """)
    void is_no_day_to_come_which_is_past(String question, String words, String without) {
        assertThat(Untold.withoutPast(question, words, LocalDate.of(2025, 5, 11)))
                .isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did Ann join the mill? | Ann looks after the looms. | true
            When did Ann join the mill? | Ann joined the mill in 2011. | false
            When will the weavers meet next? | The weavers met last year. | true
            When will the weavers meet next? | The weavers met two weeks ago. | true
            When will the weavers meet next? | The weavers meet on Monday. | false
            When did the weavers meet? | The weavers met last year. | false
            When did Ann join the mill? | Ann later joined the mill. | true
            When did Ann join the mill? | Ann joined the mill after the flood. | false
            When does the mill open? | The mill opens at seven. | false
            When was the mill built? | The mill stands by the river, since it needs the water. | true
            How long did the flood last? | The flood reached the church. | true
            How long did the flood last? | It lasted into the following week. | false
            How long is the weir? | The weir measures 80 metres. | false
            Who owns the mill? | The mill is closed. | false
            What is the mill? | The mill is closed. | false
            """)
    void is_a_time_where_neither_day_nor_order_is_told(String question, String words, boolean untold) {
        assertThat(Untold.isIn(question, words, 0.5)).isEqualTo(untold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why did the mill close? | The mill closed, and its looms were sold. | 1.0 | true
            Why was the mill refused? | Mill Road 3; Decision: Refused (too tall) | 1.0 | false
            Why was the mill refused? | Mill Road 3; Decision: Refused (3 May) | 1.0 | true
            Why did the mill close? | The owner drank. | 0.2 | false
            Why did the mill close? | The mill closed because of the flood. | 1.0 | false
            Why did the mill close? | The mill closed to save money. | 1.0 | false
            Where did Ann weave? | Ann wove cloth. | 1.0 | true
            Where did Ann weave? | Ann wove in her kitchen. | 1.0 | false
            Where did Ann weave? | Ann wove, room 2.14 | 1.0 | false
            Where is the egg hunt? | 19 April: Egg hunt, church, 2 pm | 1.0 | false
            Where is the egg hunt? | 19 April: Egg hunt | 1.0 | true
            Where did Ann weave? | Ann wove within the walls. | 1.0 | false
            Where did the flood go? | The flood went past Ely. | 1.0 | true
            Where is the fair held? | The fair is held in spring. | 1.0 | true
            Where is the fair held? | The fair is held by the coming week. | 1.0 | true
            """)
    void is_a_reason_or_a_place_where_the_question_is_said_again_without_it(
            String question, String words, double said, boolean untold) {
        assertThat(Untold.isIn(question, words, said)).isEqualTo(untold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why was the mill closed? | The weavers want to know why the mill was closed. | true
            Why was the mill closed? | The town asks itself why the old mill was closed. | true
            Who closed the mill? | Ann Lee asked who closed the mill. | true
            Why was the mill closed? | The weavers want to know why it was sold. | false
            Why was the mill closed? | Asked why the mill was closed, she said that it was too old because of the flood. | false
            Who closed the mill? | The weavers want to know why the mill was closed. | false
            Why was the mill closed? | It was closed after the flood. | false
            """)
    void is_what_somebody_else_asks_too(String question, String sentence, boolean wondered) {
        assertThat(Untold.isWondered(question, sentence)).isEqualTo(wondered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # A day
            On what exact day did Ann leave? | Ann left last year. | true
            On which weekday did Ann leave? | Ann left in 1911. | true
            What date is the fair? | It is held in spring. | true
            What date is the fair? | It is on 3 May. | false
            Which day is the fair? | It is held on Mondays. | false
            Which day of the week is it? | It is held at Christmas. | false
            When did Ann leave? | Ann left last year. | false
            What day trips are there? | There are trips to Ely. | false
            # So long a time
            Did the fair last a week? | The fair is on the green. | true
            Did the fair last more than 3 days? | The fair is on the green. | true
            Did the fair last a week? | It took two days. | false
            Did the fair last a week? | It lasted until May. | false
            Did Ann take a week off? | The fair is on the green. | false
            Did Ann take a boat? | The fair is on the green. | false
            How long did the fair last? | The fair is on the green. | false
            # A cause of death
            What did Ann Lee die of? | Ann Lee has died at her home in Orr. | true
            How did Ann Lee die? | Ann Lee died on Monday, aged 88. | true
            What was the cause of Ann Lee's death? | Ann Lee died on Monday. | true
            What did Ann Lee die of? | Ann Lee died after a long illness. | false
            What did Ann Lee die of? | She had had a stroke. | false
            How did Ann Lee die? | She drowned in the Orr. | false
            When did Ann Lee die? | Ann Lee died on Monday. | false
            # Those who live somewhere
            How many people live in Ely? | Ely has a population of 4,100. | false
            How many people live in Ely? | Ely is a town of about 4,100. | false
            How many people live in Ely? | Seven people were treated in Ely. | true
            How many people lived on the island? | 300 lived there. | false
            How many people came to Ely? | Seven people came. | false
            """)
    void lacks_what_alone_tells_what_is_asked_for(String question, String words, boolean without) {
        assertThat(Untold.isWithout(question, words)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the e-mail address of the mill? | Write to the mill. | true
            What is the email address of the mill? | Write to mill@ely.example. | false
            Which email address takes complaints? | Write to the mill. | true
            What happens if I write to too many email addresses? | Ann blocks you. | false
            How do I change my email address? | Press Change. | false
            """)
    void are_an_address_where_there_is_none(String question, String text, boolean without) {
        assertThat(Untold.isWithoutAddress(question, text)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is Ann Lee's e-mail address? | Ann Lee; Cox; ann@ely.example | true
            What is the email of the cox? | Ann Lee; Cox; ann@ely.example | true
            What is Ann Lee's e-mail address? | Ann Lee; Cox | false
            Who is the cox? | Ann Lee; Cox; ann@ely.example | false
            """)
    void has_the_words_for_an_address_told_by_one(String question, String sentence, boolean told) {
        assertThat(Untold.addressed(question, sentence).contains("address")).isEqualTo(told);
    }
}
