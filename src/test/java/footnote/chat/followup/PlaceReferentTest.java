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
            Who sailed to Port Veda? | How long did Lin Orr stay there? | How long did Lin Orr stay there? (Port Veda)
            Who rows in Arden? | How warm is the water there? | How warm is the water there? (Arden)
            Who spoke in May? | How big is the hall there? | How big is the hall there?
            Who rows in Arden? | How many islands are there? | How many islands are there? (rows Arden)
            Who rows in Arden? | Is there a ferry to the island? | Is there a ferry to the island?
            """)
    void lends_where_it_was(String before, String question, String standalone) {
        assertThat(FollowUp.standalone(question, List.of(new Question.Turn(before, "Nobody."))))
                .isEqualTo(standalone);
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
