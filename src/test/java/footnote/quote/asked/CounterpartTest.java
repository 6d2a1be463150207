package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartTest {

    @ParameterizedTest
    @CsvSource({
        "How do I connect the till to Sagepay?, true",
        "How can we import the stock list from Lamplight?, true",
        "How to use the till with the Tern Scale?, true",
        "How do I export the stock list to Ledger Pro?, false",
        "How do I connect the till to a printer?, false",
        "How do I export boats to Norway?, false",
        "How do I connect the till?, false",
        "How do I send a parcel to Whitby?, false",
        "Who connected the till to Sagepay?, false"
    })
    void is_what_something_is_joined_with_that_no_passage_names(String question, boolean unknown) {
        String till = "Connect the till to the network.";
        String list = "The stock list is exported to Ledger Pro.";
        assertThat(Counterpart.isUnknown(question, List.of(till, list)::stream)).isEqualTo(unknown);
    }
}
