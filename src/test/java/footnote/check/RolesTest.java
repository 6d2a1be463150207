package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private static final Roles ROLES = Roles.in(List.of(
            "The tenant was Marcus Dole.",
            "Ida Lund, a young schoolteacher, sang.",
            "The barge Adela lay in Orr.",
            "Eva Orr, the mayor, spoke before Ann Voss, the mayor, did."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marcus Dole left.   | The tenant left.          | the tenant left.",
                "Dole left.          | In May the tenant left.   | the tenant left.",
                "Dole’s quarrel.     | The tenant’s quarrel.     | the tenant’s quarrel.",
                "Ida Lund left.      | The schoolteacher left.   | the schoolteacher left.",
                "Adela left.         | The barge left.           | the barge left.",
                "Dole left.          | Dole left the tenant.     | Dole left.",
                "Dole left.          | A tenant left.            | Dole left.",
                "Dole left.          | The tenant of Orr left.   | Dole left.",
                "Doleman left.       | The tenant left.          | Doleman left.",
                "Eva Orr left.       | The mayor left.           | Eva Orr left.",
            })
    void are_what_the_words_call_a_name_by(String claim, String words, String told) {
        assertThat(ROLES.asIn(words, claim)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marcus Dole left the house in 1899 after a quarrel about drains. | SUPPORTED",
                "Ella Prinn left the house in 1899 after a quarrel about drains.  | PARTIAL",
                "Prinn's press could squeeze forty barrels in a day.              | SUPPORTED",
                "Dole's press could squeeze forty barrels in a day.               | PARTIAL",
            })
    void and_what_takes_up_a_name_are_understood(String claim, Verdict verdict) {
        Grounding grounding = Found.checker()
                .ground(
                        "What happened in the house?",
                        List.of(Found.hit(
                                "house",
                                "The press house",
                                null,
                                "Ella Prinn’s press was new in 1884.",
                                "With this press one could squeeze forty barrels in a day.",
                                "The tenant of the house was a brewer.",
                                "The tenant was Marcus Dole.",
                                "In 1899 the tenant left the house after a quarrel about drains.")));
        assertThat(Found.verdict(grounding, claim)).as(claim).isEqualTo(verdict);
    }
}
