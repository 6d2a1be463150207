package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # The first figure is of the time that is named, the other one of the time before.
            Orr sold 60 boats in 2019, compared with 48 in 2018.  | Orr sold 48 boats in 2018.  | Orr sold 48 boats in 2018.
            Orr sold 60 boats in 2019, compared with 48 in 2018.  | Orr sold 60 boats in 2018.  | Orr sold 60 boats in 2019.
            Orr sold 60 boats in 2019, up 25% from 48 a year before. | Orr sold 48 boats in 2018. | Orr sold 48 boats in 2018 a year before.
            Orr sold 60 boats in 2019, up 25% from 48 a year before. | Orr sold 60 boats a year before. | Orr sold 60 boats in 2019.
            Sales rose to $5 million in 2019 from $4 million a year earlier. | Sales were $4 million in 2018. | Sales was $4 million in 2018 a year earlier.
            Sales rose to $5 million in 2019 from $4 million a year earlier, as prices fell. | Sales were $5 million in 2019. | Sales rose to $5 million in 2019, as prices fell.
            Sales were $5 million, against $4 million in 2018. | Sales were $5 million in 2018. | Sales were $5 million.
            Last year Orr sold 60 boats, up from 48 in 2018.  | Last year Orr sold 48 boats.  | ' Orr sold 48 boats in 2018.'
            # What is told as of now isn't of the time before.
            Sales fell to $4 million from $5 million.         | Sales were $5 million.        | Sales fell to $4 million
            Sales fell to $4 million from $5 million.         | Sales had been $5 million.    | Sales fell to $4 million from $5 million.
            Orr has 60 boats, up from 48 a year before.       | Orr has 48 boats.             | Orr has 60 boats
            # Both figures, or none of time.
            Orr sold 60 boats in 2019, up from 48 in 2018.    | Orr sold 60 boats in 2019 and 48 in 2018. | Orr sold 60 boats in 2019, up from 48 in 2018.
            Orr sold 60 boats in 2019, up from 48 in 2018.    | Orr sold 60 boats.            | Orr sold 60 boats in 2019, up from 48 in 2018.
            Orr won 5 races against 3 clubs.                  | Orr met 3 clubs.              | Orr won 5 races against 3 clubs.
            In 12 towns prices rose from $3 to $5.            | Prices were $3.               | In 12 towns prices rose from $3 to $5.
            """)
    void a_figure_is_of_its_own_time(String sentence, String claim, String told) {
        assertThat(Comparison.told(sentence, Statement.of(claim))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Debt stood at $5 million in May, against $4 million in 2018. | Debt fell to $5 million.                | true
            Debt stood at $5 million in May, against $4 million in 2018. | Debt rose to $5 million.                | false
            Debt stood at $5 million in May, against $4 million in 2018. | Debt grew from $4 million to $5 million. | false
            Orr sold 48 boats in 2019, compared with 60 in 2018.         | Sales rose to 48 boats.                 | true
            Orr sold 48 boats in 2019, compared with 60 in 2018.         | Orr sold 48 boats.                      | false
            """)
    void what_grew_did_not_fall(String sentence, String claim, boolean turned) {
        assertThat(Comparison.turns(sentence, Statement.of(claim))).isEqualTo(turned);
    }
}
