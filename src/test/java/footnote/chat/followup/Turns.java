package footnote.chat.followup;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import java.util.List;

/** Conversations of which each question is made to stand alone with all turns before it. */
final class Turns {

    private Turns() {}

    /** Asks the next question, and keeps it with its answer. */
    static void say(List<Question.Turn> turns, String question, String answer, String standalone) {
        assertThat(FollowUp.standalone(question, turns)).isEqualTo(standalone);
        turns.add(new Question.Turn(question, standalone, answer));
    }
}
