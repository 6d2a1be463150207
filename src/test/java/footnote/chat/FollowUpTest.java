package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {

    private static final String BEFORE = "Who led the US delegation to Beijing?";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When did it leave? | led US delegation Beijing",
                "Why? | led US delegation Beijing",
                "And when? | led US delegation Beijing",
                "What about the Chinese side? | led US delegation Beijing",
                "How many people did they meet there? | led US delegation Beijing",
                "Who else was in the delegation? | led US Beijing",
                "Did she lead that delegation before? | US Beijing"
            })
    void takes_the_subject_along_where_it_leans_on_the_turn_before(String question, String subject) {
        assertThat(FollowUp.standalone(question, List.of(Answers.answer("a_1", "c_1", BEFORE))))
                .isEqualTo(question + " (" + subject + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the capital of Norway?",
                "Who led the Chinese delegation to Washington?",
                "ferry fares in winter",
                "Which thesis won the prize?",
                "And why had the talks stopped?",
                "Who is Kirby?",
                "Who said that the ferry sank?"
            })
    void leaves_alone_what_stands_alone(String question) {
        assertThat(FollowUp.standalone(question, List.of(Answers.answer("a_1", "c_1", BEFORE))))
                .isEqualTo(question);
    }

    @Test
    void leaves_the_first_question_alone() {
        assertThat(FollowUp.standalone("When did it leave?", List.of())).isEqualTo("When did it leave?");
    }

    @Test
    void leans_on_the_latest_turn() {
        assertThat(FollowUp.standalone(
                        "When did it sink?",
                        List.of(
                                Answers.answer("a_1", "c_1", BEFORE),
                                Answers.answer("a_2", "c_1", "Who built the ferry?"))))
                .isEqualTo("When did it sink? (built ferry)");
    }

    @Test
    void drops_the_old_number_where_a_new_one_is_asked() {
        assertThat(FollowUp.standalone(
                        "What about 2019?", List.of(Answers.answer("a_1", "c_1", "How many people died in 2021?"))))
                .isEqualTo("What about 2019? (people died)");
    }

    @Test
    void adds_nothing_where_the_turn_before_tells_nothing() {
        assertThat(FollowUp.standalone("Why is that?", List.of(Answers.answer("a_1", "c_1", "Who?"))))
                .isEqualTo("Why is that?");
    }
}
