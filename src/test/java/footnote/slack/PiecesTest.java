package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void a_short_text_stays_whole() {
        assertThat(Pieces.of("One. Two.", 3_000)).containsExactly("One. Two.");
    }

    @Test
    void a_long_text_is_cut_at_the_ends_of_its_sentences() {
        String text =
                "The bridge over the river was closed for a year. ".repeat(200).strip();
        assertThat(Pieces.of(text, 3_000))
                .hasSizeGreaterThan(3)
                .allSatisfy(piece -> assertThat(piece)
                        .hasSizeLessThanOrEqualTo(3_000)
                        .startsWith("The bridge")
                        .endsWith("for a year."));
        assertThat(String.join(" ", Pieces.of(text, 3_000))).isEqualTo(text);
    }

    @Test
    void a_sentence_without_an_end_is_cut_at_white_space() {
        String text = "word ".repeat(2_000).strip();
        assertThat(Pieces.of(text, 3_000))
                .allSatisfy(piece -> assertThat(piece)
                        .hasSizeLessThanOrEqualTo(3_000)
                        .startsWith("word")
                        .endsWith("word"));
    }

    @Test
    void an_escape_is_never_cut() {
        String text = "&lt;".repeat(2_500);
        assertThat(Pieces.of(text, 3_000))
                .allSatisfy(piece ->
                        assertThat(piece).hasSizeLessThanOrEqualTo(3_000).matches("(?:&lt;)+"));
        assertThat(String.join("", Pieces.of(text, 3_000))).isEqualTo(text);
    }
}
