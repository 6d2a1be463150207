package footnote.chat.followup;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSubjectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Vale say when she left?",
                "Why did Tom Aske sell the mill before he died?",
                "How old was Vale when she sold her boat?",
                "What did Vale hope she would find?",
                "What does Arden say about its own part?",
                "How old was the boy when he drowned?",
                "What did the old mayor say when she left?",
                "What does the council want when it comes to boats?",
                "What did Vale sell and when did she leave?",
                "Does China accept that it plays a part?",
                "What did Beijing say it would do for its rowers?",
                "Does it make sense to row at night?",
                "How long did it take Vale?",
                "What does Ryde Mills pay its rowers?",
                "When did Selby close its inn in Ryde?",
                "How long does it take to paint an old oar?",
                "What does it cost to paint an old oar?",
                "How many rowers in Ryde lost their jobs?",
                "When do new rowers get their badges?",
                "Can rowers change their oars?",
                "Did the crew race after their win?",
                "Does it rain in Ryde?",
                "How cold does it get in winter?",
            })
    void takes_nothing_for_what_stands_in_the_question_itself(String question) {
        assertThat(after(question)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Vale say to her? | What did Vale say to Nora Quill?
            Did Vale thank her? | Did Vale thank Nora Quill?
            What did Beijing do when she left? | What did Beijing do when Nora Quill left?
            What did Vale do when it sank? | What did Vale do when the ferry sank?
            What did China do when it sank? | What did China do when the ferry sank?
            What did Vale say it would cost? | What did Vale say the ferry would cost?
            What was in its own interest? | What was in the ferry’s own interest?
            Did rowers like its jobs? | Did rowers like the ferry’s jobs?
            Who cared when it came? | Who cared when the ferry came?
            How hot does it get? | How hot does the ferry get?
            """)
    void takes_what_was_spoken_of_for_the_others(String question, String standalone) {
        assertThat(after(question)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Does the club pay their fees?        | Does the club pay rowers’ fees?
            Do coaches pay for their boats?      | Do coaches pay for rowers’ boats?
            What are coaches in their clubs?     | What are coaches in rowers’ clubs?
            """)
    void takes_those_spoken_of_where_others_are_named_who_do_nothing_with_what_they_have(
            String question, String standalone) {
        assertThat(FollowUp.standalone(question, List.of(new Question.Turn("Where do rowers train?", "In Ryde."))))
                .isEqualTo(standalone);
    }

    private static String after(String question) {
        return FollowUp.standalone(
                question, List.of(new Question.Turn("Who built the ferry?", "Nora Quill built the ferry.")));
    }
}
