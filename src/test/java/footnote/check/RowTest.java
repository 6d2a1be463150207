package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Run;
import footnote.search.Hit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {

    private static final Hit FARES = Found.hit(
            "fares",
            "What the boats cost",
            null,
            "Harbour: Brill; Crossing: $14; Berth per night (most): $60",
            "Harbour: Port Orr; Crossing: $9; Berth per night (most): $75",
            "Harbour: Lund; Crossing: $21; Berth per night (most): $40");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A crossing costs $14.            | What does it cost from Brill?     |                              | 0 | false
            A crossing costs $9.             | What does it cost from Brill?     |                              | 1 | true
            A crossing costs $9.             | What does it cost from Brill?     | From Port Orr it costs less. | 1 | false
            A berth there costs $60.         | What does it cost?               | The boat leaves Port Orr.    | 0 | true
            A crossing from Lund costs $21.  | What does it cost from Brill?     |                              | 2 | false
            A crossing costs $9.             | What does it cost from Velmo?    |                              | 1 | true
            A crossing costs $9.             | What does a crossing cost?       |                              | 1 | false
            """)
    void a_row_is_of_what_was_named_last(String claim, String question, String before, int at, boolean other) {
        Stream<String> said = Stream.of(before == null ? "" : before, question);
        assertThat(Row.isOfOther(claim(claim), said.map(RowTest::claim), List.of(new Run(FARES, at, at))))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A crossing from Brill costs $21. | PARTIAL
            A crossing from Brill costs $14. | SUPPORTED
            A crossing costs $21.            | SUPPORTED
            """)
    void a_row_is_not_what_another_one_is(String claim, Support.Verdict verdict) {
        assertThat(Found.verdict(Found.grounding("What does a crossing cost?", FARES), claim))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The film was directed by Tom Orr.        | 1 | true
            The film was directed by Ann Lee.        | 0 | false
            The film was written by Tom Orr.         | 1 | false
            Its screenplay and director are Tom Orr. | 1 | false
            The director, Ann Lee, asked Tom Orr.    | 1 | false
            """)
    void what_one_line_of_a_sheet_names_isnt_told_by_another(String claim, int at, boolean other) {
        Hit film = Found.hit("film", "The Orchard", null, "Director: Ann Lee", "Screenplay: Tom Orr", "Made in: Oslo");
        assertThat(Row.isOfOtherLine(claim(claim), List.of(new Run(film, at, at))))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Brill a crossing costs $14. | false
            In Brill a crossing costs $60. | true
            In Brill a berth costs $60.    | false
            In Brill a berth costs $14.    | true
            """)
    void a_figure_belongs_to_its_column(String claim, boolean swapped) {
        assertThat(Swap.isIn(claim(claim), List.of(FARES.sentences().getFirst().text())))
                .isEqualTo(swapped);
    }

    private static Claim claim(String text) {
        return Found.claim(text, "Brill", "Lund");
    }
}
