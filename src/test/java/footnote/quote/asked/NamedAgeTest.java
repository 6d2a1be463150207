package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How old is Ann Lee? | "It is late," said Ms Lee, 62, in Ely. | true
            How old is Lee? | Ann Lee (62) rows. | true
            How old was Ann Lee when she rowed? | Ann Lee was 62 at the time. | true
            How old is Ann Lee? | The 62-year-old mayor Ann Lee rows. | true
            How old is Ann Lee? | Ann Lee, aged 62, rows. | true
            How old is Ann Lee? | She heads the 94-year-old firm. | false
            How old is Ann Lee? | Ann Lee and Tom Ray, 62, row. | false
            How old is Ann Lee? | Ann Lee, 40 others and a dog row. | false
            Who is Ann Lee? | Ann Lee, 62, rows. | false
            """)
    void stands_at_the_name(String question, String sentence, boolean told) {
        assertThat(NamedAge.askedBy(question).test(sentence)).isEqualTo(told);
    }
}
