package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You came in 2016. You led the mill; is that right? | Ann Lee | That's correct, yes. | true",
                "You came in 2016. And it's a post that you have held since? | Ann Lee | I have, yes. | true",
                "You came in 2016. Was the mill yours? | Ann Lee | It was not, no. | false",
                "You came in 2016. Was the mill yours? | Ann Lee | Yes, but it stood still. | false",
                "You came in 2016. What did you do then? | Ann Lee | Yes, of course. | false",
                "You came in 2016. Could you speak up, please? | Ann Lee | Yes. | false",
                "You came in 2016. Do you have a question? | May I row here? | Yes. | false"
            })
    void is_given_to_what_another_speaker_puts(String put, String above, String given, boolean confirmed) {
        Hit hit = Page.of(put + "\n\n" + above + "\n\n" + given);
        assertThat(Assent.to(hit, 0).isPresent()).isEqualTo(confirmed);
    }
}
