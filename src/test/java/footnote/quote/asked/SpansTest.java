package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who approves £1,500?            | £250 to £2,000              | true
            Who approves £150?              | £250 to £2,000              | false
            Who approves £15,000?           | over £10,000                | true
            What is 1,500?                  | £250 to £2,000              | false
            Is it for a cellar of 25 m²?    | We like it up to 30 m².     | true
            Is it for a cellar of 25 m²?    | It lifts up to 30 kg.       | false
            What does a car of 6 m pay?     | Van from 5 m to 7 m         | true
            What does a car of 8 m pay?     | Van from 5 m to 7 m         | false
            What does a 10-year-old pay?    | Child (6 to 15)             | true
            I'm 62. What do I pay?          | Senior (60+)                | true
            What do two of 12 years pay?    | Under 18                    | true
            What do 2 adults pay?           | Toddler (0–3)               | false
            What do we pay in 2025?         | from 1 May 2024             | false
            What do we pay on 7 May?        | From 1 May to 9 June        | false
            When may plot 70 water?         | plots 1 to 60 and plots 61 to 118 | true
            When may plot 170 water?        | plots 1 to 60 and plots 61 to 118 | false
            When may bed 70 water?          | plots 1 to 60 and plots 61 to 118 | false
            What do I get after three years? | 2 to 5 years               | true
            What do I get after nine years? | 2 to 5 years                | false
            Can I come at 9 am?             | open from 8 am to 6 pm      | false
            """)
    void hold_a_number_of_the_same_unit(String question, String words, boolean hold) {
        assertThat(Spans.hold(question, words)).isEqualTo(hold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May my 15-year-old come?  | Guests are at least 16 years old. | true
            May I claim £60?          | You may claim up to £40.          | true
            May I claim for 60 days?  | You may claim up to £40.          | false
            May I claim?              | You may claim up to £40.          | false
            """)
    void limit_a_number_of_the_same_unit(String question, String words, boolean limit) {
        assertThat(Spans.limit(question, words)).isEqualTo(limit);
    }
}
