package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignpostTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This page describes the fares of the ferry. | true
            This guide will show you how to moor a boat. | true
            The following is a list of the fares. | true
            This section provides tips on mooring. | true
            For fares, see Fares and passes. | true
            For fares on Sundays see “Sunday fares”. | true
            To learn about fares, refer to our page on passes. | true
            If you want to know how fares are set, read the page on them. | true
            For more information about fares, visit the harbour office. | true
            For details please check the board. | true
            See Fares for more details. | true
            See also Fares. | true
            Learn more about fares. | true
            Learn how to buy a pass. | true
            Detailed information on our fares and all passes can be found in the almanac. | true
            More details about fares are available at the office. | true
            Information about your fare may be given to the police. | false
            Passes can be found in the office. | false
            For fares, see the purser. | false
            See the purser for a refund. | false
            For example, see how the rope runs. | false
            To get a refund, go to the office. | false
            To pay the fare, read the meter. | false
            This pass covers all fares. | false
            The following fares are charged. | false
            The guide costs £2. | false
            Learn the knots before you sail. | false
            """)
    void tells_only_where_something_is_told_or_what_a_page_is_about(String sentence, boolean sign) {
        assertThat(Signpost.isIdle("What are the fares?", sentence)).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "Where are the fares?, false",
        "Where can I learn more about fares?, false",
        "Which page lists the fares?, false",
        "Is there any information about fares?, false",
        "Which fares are there?, true"
    })
    void answers_who_asks_where_to_read(String question, boolean idle) {
        assertThat(Signpost.isIdle(question, "For fares, see Fares and passes."))
                .isEqualTo(idle);
    }
}
