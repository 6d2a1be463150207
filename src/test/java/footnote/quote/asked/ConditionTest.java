package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How old must one be to row? | If wine is served, you are at least 18. | true",
                "How old must one be to row? | You are at least 12. | false",
                "How old must one be to row? | You are 12, unless you row alone. | false",
                "How much is the fee if I come late? | The fee is £4 if you are late. | false",
                "How much is the fee? | The fee is £4 if the boat is lost. | true",
                "Who opens the lock? | Ann Lee does, except if it is Sunday. | false",
                "When does the lock open? | It opens if the water is high. | false",
                "How much is the fee? | If we do so, the fee is £4. | false",
                "Can I row? | You may if you are 12. | false",
                "Can I row? | You may row, unless the water is high. | false",
                "Can I row? | If you are lost, you may call us. | true",
                "Can I row? | However, if the water is high, you may not. | true",
                "Can I row when the water is high? | If the water is high, you may not. | false"
            })
    void is_another_where_the_question_has_no_word_of_it(String question, String sentence, boolean another) {
        assertThat(Condition.otherThan(question).test(sentence)).isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If you forgot to close the lock, you pay £4. | If you forgot to close the lock, you pay £4. | true",
                "If you forgot to close the lock, you pay £4. | You pay £4 if the lock isn't closed. | false",
                "If you forgot to close the lock, you pay £4. | If you forgot to bring the boat back, you pay £4. | false",
                "If you forgot to close the lock, you pay £4. | You pay £4. | false",
                "You pay £4. | You pay £4. | true"
            })
    void are_the_same_where_they_tell_most_of_each_other(String one, String other, boolean same) {
        assertThat(Condition.areSame(one, other)).isEqualTo(same);
    }
}
