package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was Kestrel 5 released? | The makers are happy to announce Kestrel 5. | 2024-05-03 | true
            When did Kestrel 5 come out? | Today we're announcing Kestrel 5. | 2024-05-03 | true
            When did Kestrel 5 come out? | Today we're announcing Kestrel 5. | | false
            When did Kestrel 5 come out? | Kestrel 5 will come out in May. | 2024-05-03 | false
            When will Kestrel 5 be released? | The makers are happy to announce Kestrel 5. | 2024-05-03 | false
            When was Kestrel 5 tested? | The makers are happy to announce Kestrel 5. | 2024-05-03 | false
            """)
    void tells_the_day_on_which_something_came_out(
            String question, String sentence, @Nullable LocalDate published, boolean told) {
        assertThat(Announced.isTold(question, sentence, published)).isEqualTo(told);
    }
}
