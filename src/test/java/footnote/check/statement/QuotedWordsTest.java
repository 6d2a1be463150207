package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            She called it “a grave loss”.              | a grave loss
            She called it 'a grave loss'.              | a grave loss
            She called it ‘a grave loss,’ and left.    | a grave loss
            'It's a grave loss,' she said.             | It's a grave loss
            The owners' card and the sailors' boat.    |
            The '90s and the sailors' boat.            |
            Rock 'n' roll is the owners' music.        |
            It's Orr's boat.                           |
            They liked 'Aske at Night' and 'The Dam'.  | Aske at Night; The Dam
            """)
    void finds_what_stands_in_quotation_marks(String sentence, String quotes) {
        assertThat(QuotedWords.in(sentence)).isEqualTo(quotes == null ? List.of() : List.of(quotes.split("; ")));
    }
}
