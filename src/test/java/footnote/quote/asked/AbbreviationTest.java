package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does ORA stand for? | The Orr Rowing Association (ORA) has 40 boats. | true
            what does ora stand for | The Orr Rowing Association (ORA) has 40 boats. | true
            What is ORA short for? | The ORA (Orr Rowing Association) has 40 boats. | true
            What does the acronym ORAs stand for? | Other river accidents (ORAs) are rare. | true
            What does QTD mean? | Its rules of quiet tidal drifting (or QTD) are old. | true
            What does R&B stand for? | Races and boating (R&B) came first. | true
            What does ORA stand for? | The ORA has 40 boats. | false
            What does ORA stand for? | The Ely Boat Club (ORA) has 40 boats. | false
            What does ORA stand for? | The Orr Rowing Association (OR) has 40 boats. | false
            """)
    void is_told_where_the_name_stands_beside_its_letters(String question, String sentence, boolean told) {
        assertThat(Abbreviation.isTold(question, sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does ORA stand for? | The ORA has 40 boats. | true
            what does ora stand for | The ORA has 40 boats. | true
            What does ORA stand for? | The Orr Rowing Association has 40 boats. | false
            What does ORA stand for? | ORA stands for rowing in Orr. | false
            What does ORA stand for? | The Orr Rowing Association (ORA) has 40 boats. | false
            What does ORA mean? | The ORA has 40 boats. | false
            """)
    void is_untold_where_no_name_has_its_letters(String question, String text, boolean untold) {
        assertThat(Abbreviation.isUntold(question, text)).isEqualTo(untold);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does Ann stand for in the race?",
                "What does overweight mean?",
                "What does the ORA do?",
                "Why is ORA short for time?"
            })
    void is_not_asked_for_otherwise(String question) {
        assertThat(Abbreviation.asked(question)).isEmpty();
    }
}
