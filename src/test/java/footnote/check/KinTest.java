package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinTest {

    private static final Grounding GROUNDING =
            Found.checker().ground("Who kept it?", Found.all().hits());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The last keeper was Ada Orr.           | The last keeper, Ada Orr's father Tom, left in 1984.  | Ada Orr",
                "It was shown by Ada Orr.               | Orr’s former deputy showed it.                        | Ada Orr",
                "The last keeper was Ada Orr's father.  | The last keeper, Ada Orr's father Tom, left in 1984.  |",
                "The last keeper was the father of Orr. | The last keeper, Ada Orr's father Tom, left in 1984.  |",
                "Ada Orr told it.                       | Ada Orr told it to Orr's father.                      |",
                "The Orr lighthouse was closed.         | Orr's lighthouse was closed.                          |",
            })
    void who_is_named_as_somebodys_alone_is_not_told_of(String claim, String words, String missing) {
        assertThat(Kin.takenFor(GROUNDING.claim(claim), Statement.of(words)))
                .as(claim)
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }
}
