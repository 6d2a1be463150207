package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tens of thousands marched.        | Thousands marched.                | Tens of thousands
            Millions marched.                 | Tens of thousands marched.        | Millions
            Several hundred people marched.   | Dozens of people marched.         | hundred
            Hundreds of people marched.       | People marched.                   | Hundreds
            Thousands marched in 2019.        | In 2019 some 800 people marched.  | Thousands
            Hundreds of people marched.       | A million people marched.         | Hundreds
            Dozens of shops closed.           | Shops closed for 40% of the day.  | Dozens
            """)
    void one_that_is_larger_than_any_that_the_words_tell_is_missing(String claim, String words, String missing) {
        assertThat(RoughNumber.missing(claim, Statement.of(words))).containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thousands marched.                | Tens of thousands marched.
            Hundreds of people marched.       | Several hundred people marched.
            Tens of thousands marched.        | Around 25,000 people marched.
            Thousands marched.                | Two thousand people marched.
            It lost millions of pounds.       | It lost £3.4m.
            Five hundred people marched.      | People marched.
            """)
    void and_nothing_else(String claim, String words) {
        assertThat(RoughNumber.missing(claim, Statement.of(words))).isEmpty();
    }
}
