package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many watts does it use?  | Power: 210 W                | true
            How many watts does it use?  | It is used in 210 Waverley. | false
            How many litres does it use? | Tank: 2.5 l                 | true
            How many metres is it?       | Room: 20 m²                 | false
            """)
    void a_sign_stands_for_its_unit(String question, String sentence, boolean told) {
        assertThat(Counted.in(question).filter(thing -> thing.isIn(sentence)).isPresent())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many mills are there? | Forty boats passed the mills. | true
            How many mills are there? | Dozens of old boats passed the mills. | true
            How many mills are there? | Forty boats passed six mills. | false
            How many mills are there? | Forty old mill boats passed the mills. | true
            How many mills are there? | One mill is left of the mills. | false
            How many seats are there? | The seats are in a hall for 90 boats. | true
            How many seats are there? | It is a 700-seat hall for 90 boats. | false
            How many types of mills are there? | Three types of boats pass the mills. | true
            How many types of mills are there? | Of these mills there are three types. | false
            How many types of mills are there? | There are three types of mills. | false
            How many times was it full? | The Times of 1912 says it was full twice. | false
            How many mills are there? | Of the mills, forty are left. | false
            How many mills are there? | Forty of the boats passed. | false
            How many mills are there? | The number of mills has risen to 40. | false
            How many mills are there? | The mills are old. | false
            How many lost their jobs? | Forty millers lost their jobs. | false
            How many people lost jobs? | Forty millers lost jobs. | false
            How many old mills are there? | Forty boats passed the mills. | true
            How much do mills cost? | Forty boats passed the mills. | false
            """)
    void numbers_may_be_of_something_else(String question, String sentence, boolean other) {
        assertThat(Counted.in(question).filter(thing -> thing.isOther(sentence, sentence)))
                .matches(found -> found.isPresent() == other);
    }
}
