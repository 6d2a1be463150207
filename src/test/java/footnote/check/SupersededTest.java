package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupersededTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fair starts on 4 April.             | The fair, which was to begin on 4 April, has been put off to May.  | 4, April
            The fair will start on 4 April.         | The fair, which was to begin on 4 April, has been put off to May.  | 4, April
            The fair was to start on 4 April.       | The fair, which was to begin on 4 April, has been put off to May.  |
            The fair was put off from 4 April.      | The fair, which was to begin on 4 April, has been put off to May.  |
            The fair is in May.                     | The fair, which was to begin on 4 April, has been put off to May.  |
            The fair starts in April.               | The fair was to begin in April.                                    |
            He won three cups.                      | He was to win three cups, but never the shield, which he now keeps. |
            He won three cups.                      | He was meant to win three cups, but won none.                      | three, cups
            The fair took place in June.            | The fair planned for June has been cancelled.                      | June
            The fair planned for June is off.       | The fair planned for June has been cancelled.                      |
            The mill will open in 2024.             | The mill should have opened in 2024 but will now open in 2026.     | 2024
            The mill will open in 2026.             | The mill should have opened in 2024 but will now open in 2026.     |
            The yard builds 200 boats.              | The yard first planned 200 boats, but will now build only 120.     | 200, boats
            The yard first planned 200 boats.       | The yard first planned 200 boats, but will now build only 120.     |
            The bill is due on 1 March.             | The bill, originally due on 1 March, is now due on 15 May.         | 1, March
            The bill was originally due on 1 March. | The bill, originally due on 1 March, is now due on 15 May.         |
            She comes from Orr.                     | She comes originally from Orr.                                     |
            The mill is called Lund Mill.           | The mill, formerly called Lund Mill, goes by the name of Orr Mill. | called, Lund
            The mill was called Lund Mill.          | The mill, formerly called Lund Mill, goes by the name of Orr Mill. |
            The office is in Vale.                  | The office moved from Vale to Orr last year.                       | Vale
            The office was in Vale.                 | The office moved from Vale to Orr last year.                       |
            The office is in Orr.                   | The office moved from Vale to Orr last year.                       |
            """)
    void what_was_so_or_was_meant_to_be_is_not_told_as_so(String claim, String words, String missing) {
        assertThat(Superseded.asCurrent(claim, Statement.of(words)))
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(", ")));
    }
}
