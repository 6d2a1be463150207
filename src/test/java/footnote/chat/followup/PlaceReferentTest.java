package footnote.chat.followup;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReferentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where were the boat talks held? | And who was there from the club? | And who was there from the club? (the boat talks)
            Who sailed to Port Veda? | How long did Lin Orr stay there? | How long did Lin Orr stay in Port Veda?
            Who rows in Arden? | How warm is the water there? | How warm is the water in Arden?
            Who rows in Arden? | What comes from there? | What comes from Arden?
            Who spoke in May? | How big is the hall there? | How big is the hall there?
            Who rows in Arden? | How many islands are there? | How many islands are there? (rows Arden)
            Who rows in Arden? | Is there a ferry to the island? | Is there a ferry to the island?
            """)
    void lends_where_it_was(String before, String question, String standalone) {
        assertThat(FollowUp.standalone(question, List.of(new Question.Turn(before, "Nobody."))))
                .isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lin Orr, the bailiff, went to Ryde on Monday. | When did she get to Ryde?
            Lin Orr went to Ryde. She was back in Ryde on Monday. | When did she get to Ryde?
            Lin Orr went from Ryde to Selby on Monday. | When did she get there?
            """)
    void is_the_only_place_that_an_answer_names(String answer, String standalone) {
        List<Question.Turn> turns = List.of(new Question.Turn("Who led the crew?", answer));
        assertThat(FollowUp.standalone("When did she get there?", turns))
                .isEqualTo(standalone.replace("she", "Lin Orr"));
    }

    @Test
    void is_what_was_asked_for() {
        List<Question.Turn> turns = List.of(
                new Question.Turn("Which park has the most herons?", "Ryde Heron Park near Selby has 40 herons."));
        assertThat(FollowUp.standalone("How many boats lie there?", turns))
                .isEqualTo("How many boats lie there? (Ryde Heron Park)");
    }

    @Test
    void is_one_of_the_kind_that_was_asked_for_before_where_all_of_them_are() {
        List<Question.Turn> turns = List.of(
                new Question.Turn("Which is the largest park in Selby?", "The Lake Cup was held in Orr Park in May."),
                new Question.Turn("Which is the oldest boat in Selby?", "It is the Nora Quill."));
        assertThat(FollowUp.standalone("What grows there?", turns.subList(0, 1)))
                .isEqualTo("What grows in Orr Park?");
        assertThat(FollowUp.standalone("What grows there?", turns)).isEqualTo("What grows in Selby?");
    }

    @Test
    void is_named_beside_other_words_that_are_lent() {
        List<Question.Turn> turns = List.of(new Question.Turn("What did Orr sell in Ryde?", "Oats."));
        assertThat(FollowUp.standalone("Whom did he meet there?", turns)).isEqualTo("Whom did he meet in Ryde? (Orr)");
    }

    @Test
    void is_where_somebody_has_been() {
        List<Question.Turn> turns = List.of(new Question.Turn("What is sold in Ryde?", "Oats."));
        assertThat(FollowUp.standalone("Has Lin Orr been there?", turns)).isEqualTo("Has Lin Orr been in Ryde?");
    }

    @Test
    void is_no_person() {
        List<Question.Turn> turns = List.of(
                new Question.Turn("Who leads the Ryde branch?", "Lin Orr, who leads the Ryde branch, said so."),
                new Question.Turn("Where was she before?", "Where was Lin Orr before?", "In Dorne."));
        assertThat(FollowUp.standalone("How many work there?", turns))
                .isEqualTo("How many work there? (the Ryde branch)");
    }
}
