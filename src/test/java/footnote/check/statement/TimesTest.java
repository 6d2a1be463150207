package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sails this week.         | The ferry sails next week.                | this week
            The ferry sails this week.         | Last month it sailed, and now sails again. | ''
            The ferry was full last week.      | The ferry was full in June.               | last week
            The ferry was full last week.      | Last week the ferry was full.             | ''
            The fee is £5 a month.             | The fee is £5 a day.                      | a month
            The fee is £5/mo.                  | The fee is £5 per month.                  | ''
            The fee is £5 a year.              | The fee is £5 pa.                         | ''
            The fee is £5 annually.            | The fee is £5 p.a.                        | ''
            The fee is £5 a month.             | The fee is £5 per annum.                  | a month
            The fee is £5 per month.           | The fee is £5 pcm.                        | ''
            It gets 1,000 letters every working day. | It gets 1,000 letters per working day and has 300 visitors a month. | ''
            It has 300 monthly visitors.       | It gets 1,000 letters a day and has 300 visitors a month. | ''
            It gets 90 letters a day.          | It gets 90 letters per working day.       | a day
            It gets 90 letters daily.          | It gets 90 letters a day.                 | ''
            Rooms are let monthly.             | Rooms are let by the month.               | ''
            It gets more than in the previous year. | It gets more than a year earlier.    | ''
            It gets more than in the previous year. | It gets more than last year.         | ''
            It gets more than in the previous year. | It gets more than a month earlier.   | previous year
            It lapses in the following year.   | It lapses in the next year.               | ''
            It lapses in the following year.   | It lapses in the next month.              | following year
            Orders can be sent back within 14 days of getting them. | Goods that you order can be sent back within 14 days of delivery. | ''
            Goods can be sent back within 14 days of the delivery. | Goods that you order can be sent back within 14 days of delivery. | ''
            Keepers have 25 days of leave.     | Keepers have 25 days of annual leave.     | ''
            It opens an hour before the mill.  | It opens one hour before the mill.        | ''
            It opened in May 2019.             | It opened in March 2019 and closed in May. | May 2019
            It opened in May 2019.             | It opened in May 2019, before June 2019.   | ''
            It opened in May 2019.             | In 2019 it opened, in March 2019 it closed. | ''
            """)
    void of_a_claim_are_told_by_the_words_or_missing(String claim, String words, String missing) {
        assertThat(String.join(", ", Times.missing(claim, Statement.of(words)))).isEqualTo(missing);
    }
}
