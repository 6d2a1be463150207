package footnote.corpus;

import static footnote.corpus.BlocksTest.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKindsTest {

    private static final String LONG =
            "You have built lamps for forty years now, and many of them still burn in the streets of this town. Which one of all these do you like best?";

    @ParameterizedTest
    @CsvSource({"4, HEADING", "3, BODY"})
    void takes_long_questions_for_headings_where_a_text_asks_and_answers_in_turn(int answers, Sentence.Kind kind) {
        String text = "How are you?\n\nWell.\n\n".repeat(answers - 1) + LONG + "\n\nThe red one.";
        assertThat(new LineKinds(blocks(text)).of(LONG, false)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The lamp | HEADING
            The lamp is red. | BODY
            Dear Ann, | BODY
            Is it red? | HEADING
            This lamp will burn for a week or so | BODY
            You need a key to light the lamp | BODY
            There is light | HEADING
            The lamp is red. This lamp will burn for a week | BODY
            ... we ask: Is it red? | BODY
            The lamp. Picture: Ann Lee | CAPTION
            The lamp is red.[12] | BODY
            The lamp is yellow. 12 | BODY
            The lamp of Sept. 11 | HEADING
            The lamp. A tale | HEADING
            Red lamp      £4 | BODY
            Lamps 4 to 9 | HEADING
            Lamps $ 248 $ 275 Oil 23 22 | BODY
            Lamps sold 57,172 13,324 | BODY
            Lamps of 1998 1999 | HEADING
            Item 5.02 Sale of Lamps; Election of Keepers. | HEADING
            Item 5. Keepers sell the lamps. | BODY
            Here is the link: https://lamps.example/red | BODY
            (by their colour) | CAPTION
            (They are red.) | BODY
            Lamps (by their colour) | HEADING
            1.   Lamps | HEADING
            The lamps of Orr   1998 | HEADING
            Ann Lee, Lamp College, ann@lamps.example | BODY
            The lamp is red and stands in a hall. Every evening it is lit by a man who lives next door. On the | BODY
            """)
    void tells_text_from_what_stands_over_it(String line, Sentence.Kind kind) {
        assertThat(new LineKinds(blocks(line)).of(line, false)).isEqualTo(kind);
    }

    @Test
    void an_item_of_a_list_is_no_caption() {
        assertThat(new LineKinds(List.of()).of("Motion pictures: sound plays again", true))
                .isEqualTo(Sentence.Kind.BODY);
    }

    @ParameterizedTest
    @CsvSource({"40, HEADING", "41, BODY"})
    void takes_no_line_of_more_than_forty_words_for_a_heading(int words, Sentence.Kind kind) {
        String line = "Lamp " + "red ".repeat(words - 2) + "green";
        assertThat(new LineKinds(blocks(line)).of(line, false)).isEqualTo(kind);
    }
}
