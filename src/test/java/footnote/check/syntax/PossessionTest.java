package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossessionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jen Lund was fined on Monday.           | Jen Lund's brother was fined on Monday.                    | true
            Jen Lund was fined on Monday.           | Jen Lund’s brother was fined on Monday.                    | true
            Jen Lund was fined on Monday.           | The brother of Jen Lund was fined on Monday.               | true
            Jen Lund was fined on Monday.           | Jen Lund runs a club. Her brother was fined on Monday.     | true
            Jen Lund was fined on Monday.           | Jen Lund said that her brother was fined on Monday.        | true
            Jen Lund, who runs a club, was fined.   | Jen Lund runs a club. Her brother was fined.               | true
            Jen Lund was fined on Monday.           | Jen Lund, whose brother was fined on Monday, runs a club.  | true
            Jen Lund runs a club.                   | Jen Lund, whose brother was fined on Monday, runs a club.  | false
            The court fined Jen Lund.               | The court fined Jen Lund's brother.                        | true
            Jen Lund was fined by the court.        | The court fined Jen Lund's brother.                        | true
            The mill was burnt by Jen Lund.         | The mill was burnt by a cousin of Jen Lund.                | true
            The mayor resigned.                     | The mayor's deputy resigned.                               | true
            The mayor resigned.                     | The mayor runs a club. His deputy resigned.                | true
            The council was fined.                  | The council's builder was fined.                           | true
            Jen Lund's brother was fined.           | Jen Lund's brother was fined.                              | false
            The brother of Jen Lund was fined.      | Jen Lund's brother was fined.                              | false
            Jen Lund was fined with her brother.    | Jen Lund's brother was fined.                              | false
            Jen Lund was fined.                     | Jen Lund's brother was fined, and Jen Lund was fined, too. | false
            Jen Lund was fined.                     | Jen Lund was fined. Her brother was fined, too.            | false
            The council voted for the pier.         | The council's board voted for the pier.                    | false
            The council voted for the pier.         | Half of the council voted for the pier.                    | true
            The council voted for the pier.         | Two members of the council voted for the pier.             | true
            Half the council voted for the pier.    | Half of the council voted for the pier.                    | false
            Two rowers sank.                        | Two of the rowers sank.                                    | false
            A rower sank.                           | One of the rowers sank.                                    | false
            The council voted for the pier.         | Members of the council voted for the pier.                 | false
            Jen Lund denied it.                     | A spokesman of Jen Lund denied it.                         | false
            Jen Lund denied it.                     | Jen Lund's lawyer denied it.                               | false
            The brother was fined.                  | Jen Lund's brother was fined.                              | false
            The Bank of Aske was fined.             | The Bank of Aske was fined.                                | false
            Aske was fined.                         | The Bank of Aske was fined.                                | true
            The boats were mended.                  | The boats' sails were torn, and the boats were mended.     | false
            The vote was put off to Monday.         | Monday's vote was put off.                                 | false
            Jen Lund lost.                          | Jen Lund ran the club. She lost her seat.                  | false
            Jen Lund lost.                          | Jen Lund ran the club. Her sister lost.                    | true
            Jen Lund paid the club.                 | She paid her club.                                         | false
            Jen Lund is a doctor.                   | Jen Lund's brother is a doctor.                            | true
            Jen Lund was not ill.                   | Jen Lund's brother was not ill.                            | true
            Jen Lund is a doctor.                   | Jen Lund's brother is a clerk, and Jen Lund is a doctor.   | false
            She hopes to train cooks.               | Her dream was to train cooks.                              | false
            The clouds tell of rain.                | The sign of clouds tells of rain.                          | false
            Jen Lund sold the club.                 | Jen Lund sold her brother's club.                          | false
            """)
    void what_is_told_of_somebodys_kin_or_thing_is_not_told_of_them(String claim, String words, boolean lost) {
        assertThat(Possession.isLost(VerbGroups.read(claim), Reading.sentences(words)))
                .isEqualTo(lost);
    }
}
