package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mill stands in Aske.          | The mill stands near Aske.                       | true
            The mill stands in Aske.          | The mill stands in Aske, near the church.        | false
            The mill stands near Aske.        | The mill stands near Aske.                       | false
            It is paid within 14 days.        | It is paid after 14 days.                        | true
            You may ask after six weeks.      | You have six weeks to ask.                       | true
            You may ask within six weeks.     | You have six weeks to ask.                       | false
            No fee is due after two days.     | Within two days you pay a fee. After that, none is due. | false
            A fee is due after two days.      | Within two days you pay a fee.                   | true
            Dogs can't be taken to the park.  | Take dogs to the park, but not to the beach.     | true
            Dogs can't be taken to the beach. | Take dogs to the park, but not to the beach.     | false
            Dogs may be taken to the park.    | Take dogs to the park, but not to the beach.     | false
            The book was written by Orr.      | The book was written for Orr.                    | true
            The book was written by Orr.      | Orr wrote the book for Lund.                     | false
            The boat from Aske to Orr sank.   | The boat from Orr to Aske sank.                  | true
            The boat from Aske to Orr sank.   | The boat, to Orr from Aske, sank.                | false
            A bus runs Aske to Orr.           | A bus runs Orr to Aske.                          | true
            The jury found for the yard.      | The jury found against the yard.                 | true
            Orr left over the sale.           | Orr left before the sale.                        | true
            Dogs run free in parks.           | Dogs run free everywhere but in parks.           | true
            Dogs run free in parks.           | Dogs run free in all parks.                      | false
            A bus runs Aske to Orr.           | A bus runs Orr to Aske. A bus runs Aske to Orr.  | false
            It sank because of the storm.     | It sank despite the storm.                       | true
            The yard is open on Sunday.       | The yard is open every day but Sunday.           | true
            A cause of the flood is ice.      | Some of the causes of the flood are old. Ice is the cause of lost boats. | false
            The club is in the first league.  | The club is one place below the first league.    | true
            Orr left before the vote.         | Once the vote was over, Orr left.                | true
            Orr left after the vote.          | Once the vote was over, Orr left.                | false
            Orr left after the vote.          | Orr left before the vote, and came back after the vote. | false
            Orr left following the vote.      | Orr left ahead of the vote.                      | true
            Orr is paid after the first month.          | Orr is paid during the first month.             | true
            You pay after you ask.                      | You pay until you ask.                          | true
            You pay until the eighth day.               | You pay from the eighth day.                    | true
            You don't pay until the eighth day.         | You pay from the eighth day.                    | false
            It opens after May.                         | It does not open until May.                     | false
            Dogs may come, including terriers.          | With the exception of terriers, dogs may come.  | true
            Dogs may come, except terriers.             | With the exception of terriers, dogs may come.  | false
            It is to be sent after March 5, 2025.       | Send it no later than 2025-03-05.               | true
            It is to be sent by March 5, 2025.          | Send it no later than 2025-03-05.               | false
            The vote of the board is binding.           | The vote of the guild is binding for the board. | true
            The vote of the guild is binding.           | The vote of the guild is binding for the board. | false
            The vote of the trustees is binding.        | The vote of the guild is binding for the board. | false
            Any group of rowing boys may come.          | Any rowing group of boys may come.              | false
            The vote of Aske's guild decides.           | The vote of the guild decides in Aske.          | false
            The number of seats in each boat is told.   | The list tells the number of boats and seats.   | false
            He is the head of Orr.                      | He is the head of the world's largest boat firm Orr. | false
            It sank north of Orr.                       | It sank north of the town of Orr.               | false
            It sank north of Aske.                      | It sank north of the town of Orr, on its way to Aske. | true
            """)
    void what_stands_outside_is_not_in_and_what_comes_after_not_before(String claim, String words, boolean turned) {
        assertThat(Position.isTurned(Found.claim(claim), List.of(words.split("(?<=[.]) "))))
                .isEqualTo(turned);
    }
}
