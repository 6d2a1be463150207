package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orr won 3-2.                   | Orr beat Aske 3–2.                       |
            Orr won 3-2.                   | Aske lost 2-3 to Orr.                    |
            Orr won 3–2.                   | Orr won by 3 to 2.                       |
            Orr won 4-2.                   | Orr won 3-2, its fourth win.             | 4-2
            Orr won 3-1, 6-4.              | Orr won 3-1 and 6-3 in 4 hours.          | 6-4
            They voted by 9 to 14 for it.  | They voted by 14 to 9 for it.            | by 9 to 14
            They voted by 14 to 9 for it.  | They voted by 14 to 9 for it.            |
            Boats take 4-6 guests.         | Boats take four guests, or six.          |
            The line was laid in 2007-05.  | The line was laid in May 2007.           |
            Call 202-555-0134.             | The number is 202-555-0134.              |
            """)
    void a_score_is_more_than_its_two_numbers(String claim, String words, String missing) {
        assertThat(Score.missing(claim, Statement.of(words))).isEqualTo(missing == null ? List.of() : List.of(missing));
    }
}
