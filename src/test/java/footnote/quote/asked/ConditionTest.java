package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If you forgot to close the lock, you pay £4. | If you forgot to close the lock, you pay £4. | true
            If you forgot to close the lock, you pay £4. | You pay £4 if the lock isn't closed. | false
            If you forgot to close the lock, you pay £4. | If you forgot to bring the boat back, you pay £4. | false
            If you forgot to close the lock, you pay £4. | You pay £4. | false
            You pay £4. | You pay £4. | true
            """)
    void are_the_same_where_they_tell_most_of_each_other(String one, String other, boolean same) {
        assertThat(Condition.areSame(one, other)).isEqualTo(same);
    }
}
