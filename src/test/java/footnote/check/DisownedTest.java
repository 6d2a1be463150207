package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
import footnote.search.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisownedTest {

    private static final Hit FACT_CHECK = Found.page(
            "check",
            "Fact check: what did the Orr bridge cost?",
            "# Claim",
            "The Orr bridge cost 40 million pounds and was finished two years late.",
            "# Verdict",
            "The Orr bridge cost 26 million pounds and was six months late.");

    private static final Hit INSURANCE = Found.page(
            "policy",
            "Boats: what we cover",
            "# Claim",
            "Repairs of a boat cost 40 million pounds at most, paid in May.");

    private static final Hit CORRECTIONS = Found.hit(
            "corrections",
            "Corrections and clarifications",
            null,
            "A report on the council (3 May, page 4) said that the mayor of Orr was 54.",
            "The mayor of Orr is 52.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Orr bridge cost 40 million pounds.                                | false
            The Orr bridge was finished two years late.                           | false
            It was claimed that the Orr bridge cost 40 million pounds.            | true
            The Orr bridge cost 26 million pounds.                                | true
            """)
    void what_a_check_of_facts_looks_into_is_no_fact(String claim, boolean supported) {
        assertThat(isSupported(claim, FACT_CHECK)).isEqualTo(supported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor of Orr is 54.                                | false
            The mayor of Orr is 52.                                | true
            A report on the council said that the mayor of Orr was 54. | true
            """)
    void what_a_correction_takes_back_is_no_fact(String claim, boolean supported) {
        assertThat(isSupported(claim, CORRECTIONS)).isEqualTo(supported);
    }

    @ParameterizedTest
    @CsvSource("Repairs of a boat cost 40 million pounds at most.")
    void a_claim_on_an_insurance_is_none_that_is_looked_into(String claim) {
        assertThat(isSupported(claim, INSURANCE)).isTrue();
    }

    private static boolean isSupported(String claim, Hit hit) {
        Grounding grounding = Found.grounding("What did the bridge cost, how old is the mayor, what is paid?", hit);
        return Found.verdict(grounding, claim) == Verdict.SUPPORTED;
    }
}
