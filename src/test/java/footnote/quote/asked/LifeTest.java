package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Orr (1850–1912) was a weaver. | true",
                "Ada Orr (3 May 1850 – 12 June 1912) was a weaver. | true",
                "Ada Orr (May 3, 1850 - June 12, 1912) was a weaver. | true",
                "Ada Orr (weaver; c. 482 – 14 November 565) was a weaver. | true",
                "Ada Orr (384 – 322 BC) was a weaver. | true",
                "Ada Orr (born May 3, 1850) was a weaver. | false",
                "Ada Orr, 1850–1912, was a weaver. | false",
                "Ada Orr (page 12–14) was a weaver. | false",
                "Ada Orr (on 01632 960-412) was a weaver. | false"
            })
    void is_told_by_two_dates_in_parentheses(String sentence, boolean told) {
        assertThat(Life.isTold(sentence)).isEqualTo(told);
        assertThat(Life.stems(sentence).contains("die")).isEqualTo(told);
    }
}
