package footnote.chat.followup;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            before                                   | question                          | searched as
            Is the Ryde school board elected?        | Does the board publish minutes?   | Does the Ryde school board publish minutes?
            Who founded the Ashby Sailing Club?      | Where does the club meet?         | Where does the Ashby Sailing Club meet?
            What is the parental leave policy?       | Is the policy the same in Spain?  | Is the parental leave policy the same in Spain?
            Was there a mill strike in June?         | Who called the strike?            | Who called the mill strike?
            Who led Ann Lee's trial?                 | How many took part in the trial?  | How many took part in Ann Lee's trial?
            What did the head of the tram union say? | Who pays the union?               | Who pays the tram union?
            How is the tram union's fund fed?        | Does the union pay into the fund? | Does the union pay into the tram union's fund?
            What is the parental leave policy?       | Who approves the leave?           | Who approves the leave?
            What is the summer deadline?             | What is the winter deadline?      | What is the winter deadline?
            Who wrote the first book?                | Who printed the book in Ryde?     | Who printed the book in Ryde?
            Who leads the Ryde union?                | Does a union pay for that?        | Does a union pay for that? (leads Ryde)
            """)
    void a_thing_is_called_what_it_was_called_in_full_before(String before, String question, String searchedAs) {
        assertThat(FollowUp.standalone(question, List.of(new Question.Turn(before, "Yes."))))
                .isEqualTo(searchedAs);
    }

    @Test
    void takes_no_words_that_were_lent_to_a_question_for_a_name() {
        List<Question.Turn> turns = List.of(
                new Question.Turn("How long do people live on the Heron island?", "Long."),
                new Question.Turn("What do they eat?", "What do they eat? (people live Heron island)", "Rye."));
        assertThat(FollowUp.standalone("How big is the island?", turns)).startsWith("How big is the Heron island?");
    }
}
