package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many people die each day?            | In 2021 80,000 people died.          | true
            How many people die each day?            | Each day 220 people die.             | false
            How many loaves are baked daily?         | The bakery bakes 200 loaves a day.   | false
            How many loaves are baked daily?         | The bakery baked 70,000 loaves.      | true
            How much is the flat per month?          | The flat costs €9,000 a year.        | true
            How much is the flat per month?          | The flat is €750/month.              | false
            How much do they drink in a week?        | They drink two litres weekly.        | false
            How much is a day ticket?                | It is €9.                            | false
            How many hours a day is it open?         | It opens from 9 to 5.                | false
            How many people died?                    | In 2021 80,000 people died.          | false
            """)
    void a_number_of_another_time_is_none_of_the_one_asked_about(String question, String words, boolean untold) {
        assertThat(Rate.isUntold(question, Set.copyOf(Stems.of(words)))).isEqualTo(untold);
    }
}
