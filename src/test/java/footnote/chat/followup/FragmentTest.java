package footnote.chat.followup;

import static footnote.chat.followup.Turns.say;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anything else?",
                "anyone in particular?",
                "And anybody else?",
                "Is there anything else?",
                "which one?",
                "Which ones exactly?",
                "What else?",
                "can you name one?",
                "Name a few, please",
                "Could you give me an example?",
            })
    void goes_on_from_the_words_of_the_question_before(String question) {
        assertThat(after(question, "Why did Arden ban boats on Lake Veda?"))
                .isEqualTo(question + " (Arden ban boats Lake Veda)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does anyone live on the island?",
                "Which one of the two islands has a ferry?",
                "Any rower of Arden can stand for captain, right?",
                "Can you name the capital of Dorne?",
                "Anything which floats sinks, so what are boats?",
                "Are there any boats in Dorne?",
            })
    void is_none_where_it_says_what_it_asks(String question) {
        assertThat(after(question, "Why did Arden ban boats on Lake Veda?")).isEqualTo(question);
    }

    @Test
    void takes_no_word_along_that_only_says_what_kind_of_answer_was_asked_for() {
        assertThat(after("Anything else?", "How long was Arden on Lake Veda?"))
                .isEqualTo("Anything else? (Arden Lake Veda)");
    }

    @Test
    void goes_on_from_what_stood_alone() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Why did Arden ban boats?", "They were loud.", "Why did Arden ban boats?");
        say(turns, "Anything else?", "They were loud.", "Anything else? (Arden ban boats)");
    }

    private static String after(String question, String before) {
        return FollowUp.standalone(question, List.of(new Question.Turn(before, "They were loud.")));
    }
}
