package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.ArticleReader;
import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Good day, and welcome to the Kessel Mills third quarter 2024 results conference call. | Kessel Mills third quarter 2024 results conference call
            I would like to welcome everyone to Kessel Mills' First Quarter Earnings Call. | Kessel Mills' First Quarter Earnings Call
            Welcome to Kessel Inc. and its annual meeting. | Kessel Inc. and its annual meeting
            Thank you for joining us today to discuss Kessel's second quarter results. | Kessel's second quarter results
            """)
    void a_text_without_a_headline_is_named_by_what_its_first_speaker_welcomes_to(String opening, String event)
            throws UnreadableException {
        assertThat(title("KM_2024.txt", opening + " We sold more flour.")).isEqualTo(event + " (KM 2024)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Good day, and welcome to our third quarter call. | KM 2024
            They were welcome to the mill, which Ann Lee would call. | KM 2024
            """)
    void who_is_welcomed_to_nothing_with_a_name_names_nothing(String opening, String title) throws UnreadableException {
        assertThat(title("KM_2024.txt", opening)).isEqualTo(title);
    }

    @Test
    void a_headline_stays_unless_it_names_nobody() throws UnreadableException {
        String opening = "\n\nWelcome to the Kessel Mills earnings call. We sold more flour.";
        assertThat(title("a.txt", "Kessel Mills tells its results" + opening))
                .isEqualTo("Kessel Mills tells its results");
        assertThat(title("a.txt", "Q3 2024 Earnings Call Transcript" + opening))
                .isEqualTo("Kessel Mills earnings call (Q3 2024 Earnings Call Transcript)");
    }

    private static String title(String path, String text) throws UnreadableException {
        return ArticleReader.read(path, text.getBytes(StandardCharsets.UTF_8)).title();
    }
}
