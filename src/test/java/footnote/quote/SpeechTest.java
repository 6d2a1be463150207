package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Run;
import footnote.search.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

    private static final Hit PAGE = Page.of("""
            "We are glad," said Mr. Tom Ray. "The mill was shut. It was cold. Now it runs." Nobody knew.

            Ada Moss said: “It is late. Come again.” The door shut.

            "I wept," said Lee's brother. "The town was dark."

            "He wept," the Kessel police said. "The roof fell."
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "The mill was shut. | "The mill was shut. It was cold. Now it runs."
            Now it runs." | "The mill was shut. It was cold. Now it runs."
            It was cold. | It was cold.
            Come again.” | Ada Moss said: “It is late. Come again.”
            The door shut. | The door shut.
            """)
    void quotes_a_speech_of_some_sentences_as_a_whole(String sentence, String quoted) {
        assertThat(Speech.whole(run(sentence)).words()).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "The mill was shut. | Mr. Tom Ray
            It was cold. | Mr. Tom Ray
            Nobody knew. | ~~
            Come again.” | Ada Moss
            The door shut. | ~~
            "The town was dark." | ~~
            "The roof fell." | ~~
            "I wept," said Lee's brother. | ~~
            """)
    void tells_who_said_it(String sentence, String name) {
        assertThat(Speech.speaker(run(sentence)).orElse("")).isEqualTo(name);
    }

    private static Run run(String sentence) {
        int at = Page.at(PAGE, sentence);
        return new Run(PAGE, at, at);
    }
}
