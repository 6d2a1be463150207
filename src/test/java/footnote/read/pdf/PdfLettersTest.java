package footnote.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.Papers.Pdf;
import footnote.read.text.UnreadableException;
import org.junit.jupiter.api.Test;

class PdfLettersTest {

    @Test
    void a_sign_that_nobody_sees_fills_no_space() throws UnreadableException {
        Pdf pdf = new Pdf().page().told(72, 120, "the\u200Bold\u200B\u200Bbridge");
        assertThat(pdf.read().text()).isEqualTo("the old bridge");
    }

    @Test
    void words_stand_apart_where_a_line_is_set_tight() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .spaced(72, 120, 11, 2f, "whoever", "owns", "a", "wide", "old", "mill", "we", "may", "meet");
        assertThat(pdf.read().text()).isEqualTo("whoever owns a wide old mill we may meet");
    }

    @Test
    void a_word_of_two_parts_is_one_in_a_font_that_every_program_knows() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .unmeasured(72, 120, "Whoever comes over the old bridge in the morning pa", "ys the toll.");
        assertThat(pdf.read().text()).isEqualTo("Whoever comes over the old bridge in the morning pays the toll.");
    }

    @Test
    void an_initial_begins_the_first_of_the_lines_that_it_goes_over() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 133, 30, "W")
                .text(
                        103,
                        120,
                        11,
                        "hoever came over the bridge on the Monday after",
                        "the fair was asked for the toll of the new year,")
                .text(72, 148, 11, "which is two euros for cars and four for lorries.");
        assertThat(pdf.read().text())
                .isEqualTo(
                        "Whoever came over the bridge on the Monday after the fair was asked for the toll of the new year,"
                                + " which is two euros for cars and four for lorries.");
    }

    @Test
    void a_raised_number_is_told_from_the_word_and_the_number_before_it() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .spaced(
                        72,
                        120,
                        11,
                        3,
                        "Built in 1933.",
                        "^2",
                        "Of 20 m",
                        "^2",
                        "and oak",
                        "^12",
                        "on 10",
                        "^-3",
                        "piers.",
                        "^3",
                        "It is")
                .spaced(72, 134, 11, 3, "old, the 7", "^th", "of its kind.");
        assertThat(pdf.read().text())
                .isEqualTo("Built in 1933.² Of 20 m² and oak¹² on 10⁻³ piers.³ It is old, the 7th of its kind.");
    }

    @Test
    void the_upper_number_of_a_fraction_is_none() throws UnreadableException {
        Pdf pdf = new Pdf().page().spaced(72, 120, 11, 3, "The mill is 1", "^3/", "4", "miles away.");
        assertThat(pdf.read().text()).doesNotContain("³");
    }

    @Test
    void a_note_s_raised_number_stands_in_the_line_that_it_begins() throws UnreadableException {
        Pdf pdf = new Pdf().page().spaced(72, 120, 11, 3, "^4", " 12 ships came in the year.");
        assertThat(pdf.read().text()).isEqualTo("4 12 ships came in the year.");
    }
}
