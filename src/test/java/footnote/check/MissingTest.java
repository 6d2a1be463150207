package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In all, 90 calves were born.                | 50 calves were born in May and 40 calves in June. |
            The herd grew by 10 calves.                 | 50 calves were born in May and 40 calves in June. |
            The herd was reduced by about 10 calves.    | 50 calves were born in May and 40 calves in June. |
            The herd grew by 90 calves.                 | 50 calves were born in May and 40 calves in June. | 90
            In all, 10 calves were born.                | 50 calves were born in May and 40 calves in June. | 10
            The field was crossed by 90 calves.         | The field was crossed by 50 calves and 40 cows.   | 90
            The field was crossed by 10 calves.         | The field was crossed by 50 calves and 40 cows.   | 10
            The race was won by a herd of 10 calves.    | The race was won by 50 calves and 40 cows.        | 10
            Ann won by ten points.                      | Ann had 50 points and Bob 40 points.              |
            The herd grew from 40 to 50 calves.         | The herd grew by 10 calves to 50 calves.          |
            May had 10 more calves than June.           | 50 calves were born in May and 40 calves in June. |
            The herd has 50 calves, up from 25.         | The herd has doubled to 50 calves.                |
            The herd came two times.                    | The herd came twice.                              |
            The herd came one month earlier.            | The herd came a month earlier.                    |
            The herd came after one month.              | The herd has 40 calves a month.                   | one month
            Ann got one third.                          | A third was given to Ann.                         |
            At least 30 boats may moor.                 | The maximum is 30 boats.                          | 30
            Up to 30 boats may moor.                    | The limit is 30 boats.                            |
            No more than 30 boats may moor.             | The minimum is 30 boats.                          | 30
            Gate 47 was mended by both of them.         | Gate 41 was mended by both of them on 6 May.      | 47
            """)
    void a_sum_and_a_difference_are_made_only_where_such_is_told(String claim, String words, String missing) {
        assertThat(Missing.numbers(Found.claim(claim), List.of(Statement.of(words))))
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cooks have 24 days of leave after a year.  | Cooks have 20 days of leave. | After a year it is 24.         |
            Cooks have 24 weeks of leave after a year. | Cooks have 20 days of leave. | After a year it is 24.         | 24 weeks
            Cooks have 26 days of leave after a year.  | Cooks have 20 days of leave. | After a year it is 24.         | 26 days
            Cooks have 24 days of leave after a year.  | Cooks have leave, and a bed. | After a year it is 24.         | 24 days
            Cooks have 24 days of leave after a year.  | Cooks have 20 days of leave. | Room 24 is open after a year.  | 24 days
            Cooks get 20 days, and clerks get 24.      | Cooks get 20 days of leave.  | Clerks get 24 days of leave.   |
            Cooks get 20 boats, and clerks get 24.     | Cooks get 20 boats.          | Clerks get 24 days of leave.   | 24
            """)
    void a_bare_number_is_of_what_the_sentence_before_counts(String claim, String first, String next, String missing) {
        assertThat(Missing.numbers(Found.claim(claim), List.of(Statement.of(first), Statement.of(next))))
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They voted by 9 to 14 for it.  | They voted by 14 to 9 for it.       | by 9 to 14
            They voted by 14 to 9 for it.  | They voted by 14 to 9 for it.       |
            They voted by 9 votes to 14.   | They voted by 14 votes to 9 for it. | by 9 votes to 14
            """)
    void a_vote_is_not_turned_round(String text, String words, String missing) {
        Claim claim = Found.claim(text);
        Statement there = Statement.of(words);
        assertThat(Missing.of(claim, there, List.of(there))).isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @ParameterizedTest
    @CsvSource({"It ends with version 5.2.2., 5.2.2", "It ends with version 5.2.1., ", "It ends with 1.200.000 boats., "
    })
    void another_version_is_missing(String text, String missing) {
        Statement there = Statement.of("It ends with version 5.2.1 and 1.200.000 boats.");
        assertThat(Missing.of(Found.claim(text), there, List.of(there)))
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }
}
