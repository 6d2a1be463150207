package footnote.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.Papers.Pdf;
import footnote.read.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfInitialsTest {

    private static final String BESIDE = "the fair was asked for the toll of the new year";
    private static final String BELOW = "by the crews of the ferries and by the mayor, Ada Orr.";

    /** The initial's foot stands between those of the second line and the third. */
    @ParameterizedTest
    @CsvSource({
        "W, 106, hoever came over the bridge on the day after, Whoever came over the bridge on the day after",
        "T, 102, HE CREWS of the ferries said that who went to, THE CREWS of the ferries said that who went to",
        "“W, 118, e have seen it often’ said he who went to, “We have seen it often’ said he who went to",
        "A, 102, da Orr told the town that whoever went to, Ada Orr told the town that whoever went to",
        "A, 102, fter the flood of May all who went over to, After the flood of May all who went over to",
        "A, 102, crate of apples was found by who went to, A crate of apples was found by who went to",
        "I, 84, n the spring of the year all who went to, In the spring of the year all who went to"
    })
    void an_initial_goes_over_the_first_lines_of_its_paragraph(String initial, int left, String first, String told)
            throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 140, 34, initial)
                .text(left + 8, 120, 11, first)
                .text(left, 134, 11, BESIDE, BESIDE)
                .text(72, 162, 11, BELOW);
        assertThat(pdf.read().text()).isEqualTo(String.join(" ", told, BESIDE, BESIDE, BELOW));
    }

    @Test
    void a_letter_in_the_margin_stands_before_the_first_line_beside_it() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 134, 30, "A")
                .text(100, 120, 11, "Abutment: what an arch leans on.", "Arch: what carries the road.")
                .text(100, 148, 11, "Ashlar: stone that is hewn.");
        assertThat(pdf.read().text())
                .contains(
                        "A Abutment: what an arch leans on.",
                        "Arch: what carries the road.",
                        "Ashlar: stone that is hewn.");
    }
}
