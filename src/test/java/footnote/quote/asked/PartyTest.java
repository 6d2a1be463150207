package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How soon does the inn tell its guests? | Guests must tell the inn of a loss in two days. | true
            How soon does the inn tell its guests? | The inn will tell guests of a loss in two days. | false
            How soon must guests tell the inn? | Guests must tell the inn of a loss in two days. | false
            How soon does the inn tell its guests? | Guests must pay the inn in two days. | false
            Can I end the lease? | We may end the lease. | true
            Can I end the lease? | You may end the lease, and we may end it, too. | false
            Can I end the lease? | Either party may end the lease. | false
            Can you end my lease? | You may end the lease. | true
            Can you end the lease? | You may end the lease. | false
            Can you end the lease? | We may end the lease. | false
            How much notice do I have to give? | We must give a week's notice. | true
            How much notice do I have to give? | You must give a week's notice. | false
            May the landlord end the lease? | The tenant may end the lease. | true
            May the tenant end the lease? | The tenant may end the lease. | false
            May the club end the lease? | The tenant may end the lease. | false
            Must the buyer insure the boat? | The seller must insure the boat. | true
            Will I be told of it? | We will tell you. | false
            Will Ann go to court? | She will not go to court. | false
            What does it cost? | You must pay the inn. | false
            """)
    void is_another_where_a_clause_says_the_same_of_the_other_side(String question, String clause, boolean another) {
        assertThat(Party.otherThan(question).test(clause, clause + " Keep your key."))
                .isEqualTo(another);
    }

    @Test
    void is_the_reader_where_a_text_says_we_of_all() {
        String clause = "We may work from home.";

        assertThat(Party.otherThan("Can I work from home?").test(clause, clause))
                .isFalse();
    }
}
