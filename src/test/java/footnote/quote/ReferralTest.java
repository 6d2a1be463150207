package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How long is the lease? | For more, contact the mill. | true",
                "How long is the lease? | Go to FAQs. | true",
                "How long is the lease? | Find out how leases end. | true",
                "How long may I take to tell you? | Get answers to common questions. | true",
                "How long may I take to tell you? | Contact the mill within a week. | false",
                "How long is the lease? | Go to the mill and sign it. | false",
                "How long is the lease? | The mill finds out what it owes. | false",
                "Where are the rules? | Go to the rules page. | false",
                "Which page has the rules? | Learn more about the rules. | false",
                "May I leave? | Contact the owner for permission. | false",
            })
    void tells_what_only_leads_elsewhere(String question, String sentence, boolean refers) {
        assertThat(Referral.unaskedBy(question).test(sentence)).isEqualTo(refers);
    }
}
