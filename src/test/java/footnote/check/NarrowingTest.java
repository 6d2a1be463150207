package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTest {

    private static final Grounding GROUNDING = Found.grounding("How large is it?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aske is the largest harbour.                | Aske is the third largest harbour.                 | largest
            Aske is the third largest harbour.          | Aske is the third largest harbour.                 |
            It has the oldest crane.                    | It has one of the oldest cranes of the coast.      | oldest
            It has one of the oldest cranes.            | It has the oldest working cranes.                  |
            Orr was the first pilot to cross it.        | Orr was the first Danish pilot to cross it.        | first
            Orr was the first Dane to cross it as a pilot. | Orr was the first Danish pilot to cross it.     |
            The crane is the tallest in Aske.           | The crane is the tallest wooden crane in Aske.     | tallest
            The crane is the oldest here.               | The crane is the third oldest here.                | oldest
            Trade was the lowest since 1998.            | Trade fell by 4 per cent, the lowest level since 1998. |
            Orr was the first to cross it.              | Orr was the first pilot to cross it.               |
            The first crane came by ship.               | The first crane was a gift. The first two ran dry. |
            The forest burned.                          | The Aske forest burned.                            |
            """)
    void the_most_of_some_is_not_the_most_of_all(String claim, String words, String missing) {
        check(claim, words, missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour master spoke.                   | The deputy harbour master spoke.                   | harbour
            The deputy harbour master spoke.            | The deputy harbour master spoke.                   |
            A smuggler lives there.                     | A suspected smuggler lives there.                  | smuggler
            A man suspected as a smuggler lives there.  | A suspected smuggler lives there.                  |
            The pilot lives there.                      | The former pilot lives there.                      | pilot
            Orr employs nine pilots.                    | Orr once employed nine pilots.                     | employs
            Orr employed nine pilots.                   | Orr once employed nine pilots.                     |
            The bridge is free.                         | The bridge used to be free.                        | free
            Ann Orr owns the bridge.                    | Ann Orr co-owns the bridge.                        | owns
            Ann Orr co-owns the bridge.                 | Ann Orr co-owns the bridge.                        |
            She was a pilot.                            | The former pilot lives there.                      |
            The bridge has six arches.                  | The proposed bridge has six arches.                | bridge
            The bridge would have six arches.           | The proposed bridge has six arches.                |
            The pilot met a smuggler.                   | The pilot met a former pilot and a smuggler.       |
            """)
    void who_is_called_so_with_a_reserve_is_not_called_so_outright(String claim, String words, String missing) {
        check(claim, words, missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A berth costs €300.                         | A berth costs €300 more than in Orr.               | €300
            A berth costs €300 more in Aske.            | A berth costs €300 more than in Orr.               |
            Some 780 boats came.                        | Some 780 more boats came.                          |
            Some 780 boats came.                        | Some 780 larger boats came.                        |
            Another 780 boats came.                     | Nine ships came and 780 more, all of them old.     |
            It is 20 years old.                         | It is 20 years older than Orr.                     | 20
            Traffic fell by 6%.                         | There was a 6% drop in traffic.                    |
            Traffic fell to 6%.                         | There was a 6% drop in traffic.                    | 6%
            Traffic fell to 6%.                         | There was a fall of 6% in traffic.                 | 6%
            Traffic fell by 6%.                         | The share of traffic was 6%.                       | 6%
            Traffic fell to 6%.                         | Traffic fell by 6%.                                | 6%
            Traffic is down to 6%.                      | Traffic is down 6%.                                | 6%
            Traffic fell 6%.                            | Traffic is down 6%.                                |
            Its crane lifts 40 tons.                    | The load of its crane was corrected from 40 to 35 tons. | 40 tons
            Its crane had lifted 40 tons.               | The load of its crane was corrected from 40 to 35 tons. |
            Its crane lifts 35 tons.                    | The load of its crane was corrected from 40 to 35 tons. |
            The crane is open at 9 am.                  | The crane is open from 9 am to 5 pm.               |
            The fund will pay 40 per cent.              | The fund pays up to 40 per cent.                   | 40 per cent
            The fund will pay up to 40 per cent.        | The fund pays up to 40 per cent.                   |
            The crane lifts 40 tons.                    | The crane lifts up to 40 tons.                     |
            Traffic fell by 40 ships.                   | Traffic fell to 40 ships.                          | 40
            Traffic fell to 40 ships.                   | Traffic fell by 6% to 40 ships.                    |
            Debt fell by €40 million.                   | Debt stood at €40 million.                         | €40 million
            Debt stood at €40 million.                  | Debt stood at €40 million.                         |
            Traffic fell to 40 ships.                   | Traffic fell from 40 ships to 30.                  | 40
            Traffic fell from 40 to 30 ships.           | Traffic fell from 40 ships to 30.                  |
            """)
    void a_difference_is_not_a_level(String claim, String words, String missing) {
        check(claim, words, missing);
    }

    private static void check(String claim, String words, String missing) {
        assertThat(Narrowing.missing(GROUNDING.claim(claim), Statement.of(words)))
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(", ")));
    }
}
