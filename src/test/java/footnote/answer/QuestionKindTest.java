package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who led the delegation? | WHO",
                "Which minister spoke? | WHO",
                "When did the talks stop? | WHEN",
                "In what year was the lab sanctioned? | WHEN",
                "How many people died? | HOW_MUCH",
                "What percentage of deaths involved fentanyl? | HOW_MUCH",
                "How long did the talks last? | HOW_LONG",
                "How long ago was that? | WHEN",
                "Why did Beijing freeze the talks? | WHY",
                "Where did they meet? | WHERE",
                "In which city did they meet? | WHERE",
                "fentanyl deaths | OTHER"
            })
    void knows_what_is_asked_for(String question, QuestionKind kind) {
        assertThat(QuestionKind.of(question)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WHEN | It stopped in August 2022. | true",
                "WHEN | It stopped. | false",
                "HOW_MUCH | More than 80,000 died. | true",
                "HOW_MUCH | It was one of the main results. | false",
                "HOW_MUCH | Nobody was counted. | false",
                "HOW_LONG | They came for a two-day talk. | true",
                "HOW_LONG | Two countries took part. | false",
                "WHY | It froze the talks in retaliation for a visit. | true",
                "WHERE | They met in California. | true",
                "WHERE | They met again. | false",
                "OTHER | Anything at all in 2022. | false"
            })
    void knows_it_when_it_is_there(QuestionKind kind, String sentence, boolean there) {
        assertThat(kind.isIn(sentence)).isEqualTo(there);
    }
}
