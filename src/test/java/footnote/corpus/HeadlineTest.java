package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mill to close in spring | Mill To Close In Spring | true
            Mill to close in spring | Mill to close in spring, the owner says | false
            Mill to close in spring | Mill to close in spring after a fire | true
            Press release: Mill to close in spring | Mill to close in spring | true
            Mill to close in spring - Kessel News | Mill to close in spring | true
            Keep the mill in town! | Keep the mill in town! | true
            Mill to close in spring | In spring | false
            Mill to close in spring | Workers of the mill speak | false
            The mill | The mill of the Moss family | false
            Mill to close in spring | Mill to close in spring. | false
            """)
    void a_line_before_the_text_is_the_title_again_or_is_not(String title, String line, boolean again) {
        assertThat(Headline.of(title, List.of(line)).isAgain(line)).isEqualTo(again);
    }

    @Test
    void it_may_stand_behind_a_word_and_over_two_lines() {
        assertThat(Headline.of("Mill to close", List.of("The mill", "Release: Mill to\nclose", "It is old.")))
                .isEqualTo(new Headline("mill to close", 1));
        assertThat(Headline.of("Mill to close", List.of("The mill", "No mill to close", "It is old."))
                        .at())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mill to close in spring after a fire | false
            Note: Mill to close in spring | false
            What the workers say of it | true
            """)
    void it_is_left_out_before_the_running_text_alone(String line, boolean kept) {
        String text = line + "\n\nThe mill closes in May.\n\nMill to close in spring after all\n\nIt was said again.";
        Article article = new Article("mill", "mill.md", "Mill to close in spring", "mill.md", null, text, "sha");
        assertThat(PassageSplitter.split(article).getFirst().words(text))
                .isEqualTo((kept ? line + " " : "")
                        + "The mill closes in May. Mill to close in spring after all It was said again.");
    }
}
