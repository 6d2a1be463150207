package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverstatementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A coach always takes longer.                | A coach often takes longer.                      | always",
                "A coach often takes longer.                 | A coach often takes longer.                      |",
                "The club owns 60 boats, all of which sail.  | The club owns 60 boats, of which 12 sail.        | all",
                "All its boats sail.                         | Six of its boats sail.                           | All",
                "Everybody gets the entire sum back.         | Whoever asks early mostly gets the whole sum.    |",
                "All boats sail.                             | The boats sail.                                  |",
                "Not all of its boats sail.                  | Six of its boats sail.                           |",
                "The line will open in June.                 | The line could open in June, if money is found.  | will open",
                "The line opens in June.                     | The line might soon open in June.                | opens",
                "The line may open in June.                  | The line could open in June.                     |",
                "The line is planned to open in June.        | The line could open in June.                     |",
                "Orr is a small town.                        | People come to the town of Orr, to a little shop. | small",
                "Orr is a small town.                        | Orr is a tiny, quiet town.                       |",
                "Orr is a small town.                        | The town of Orr is little.                       |",
                "Orr has a small harbour.                    | The town of Orr has a port.                      |",
                "Orr is as big as Aske.                      | Orr is as big as Aske.                           |",
                "The bridge was found in June.               | The bridge, found in June, could open in May.    |",
            })
    void what_is_said_more_strongly_than_the_words_say_it_is_missing(String claim, String words, String missing) {
        assertThat(Overstatement.in(claim, Statement.of(words)))
                .as(claim)
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }
}
