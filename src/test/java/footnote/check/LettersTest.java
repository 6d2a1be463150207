package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    private static final Letters LETTERS = Letters.in(List.of(Found.hit(
            "club",
            "A club",
            null,
            "The Orr Rowing Association (ORA) has 40 clubs.",
            "The Aske Board of Mills and Boats is old, and ABMB means that.",
            "EL is short for Eva Lund.",
            "The Free Lund Club sails.")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Orr Rowing Association left.       | ORA left.                          | The ORA left.
            The ORA left.                          | The Orr Rowing Association left.   | The Orr Rowing Association left.
            The Orr Rowing Association (ORA) left. | The ORA left.                      | The ORA left.
            The ORA (Orr Rowing Association) left. | The ORA left.                      | The ORA left.
            The Orr Rowing Association (ORA) left. | The Orr Rowing Association left.   | The Orr Rowing Association left.
            The Ely Town Band (ETB) left.          | The Ely Town Band left.            | The Ely Town Band left.
            The Aske Board of Mills and Boats left. | ABMB left.                        | The ABMB left.
            Eva Lund left.                         | EL left.                           | Eva Lund left.
            The Orr Rowing Association left.       | The Orr Rowing Association left.   | The Orr Rowing Association left.
            The ORA left.                          | The Orr Rowing Association (ORA).  | The ORA left.
            The FLC left.                          | The club left.                     | The Free Lund Club left.
            R&D grew.                              | Research and development grew.     | Research and development grew.
            R&D grew.                              | Rowing and sailing grew.           | R&D grew.
            R&D grew.                              | R&D grew.                          | R&D grew.
            The ORAL left.                         | The Orr Rowing Association left.   | The ORAL left.
            """)
    void stand_as_the_words_write_the_name(String claim, String words, String told) {
        assertThat(LETTERS.asIn(words, claim)).isEqualTo(told);
    }
}
