package footnote.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.Papers.Pdf;
import footnote.read.text.UnreadableException;
import org.junit.jupiter.api.Test;

class PdfRowsTest {

    private static final int SIZE = 10;

    /** Cells of a table, the first lines of each so many points from the page's upper edge, 12 points apart. */
    private static void cells(Pdf pdf, int top, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            lines(pdf, i, top, cells[i]);
        }
    }

    private static void lines(Pdf pdf, int column, int top, String cell) {
        String[] lines = cell.split("\n");
        for (int i = 0; i < lines.length; i++) {
            pdf.text(new int[] {72, 142, 192, 330}[column], top + 12 * i, SIZE, lines[i]);
        }
    }

    @Test
    void cells_that_begin_in_one_line_go_on_below_it() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 100, "Hut", "Beds", "How it is kept", "Open");
        cells(pdf, 112, "Upper", "12", "The stove is lit from", "from 3 May");
        cells(pdf, 124, "meadow", "", "noon on; bring wood");
        cells(pdf, 136, "Larch hut", "8", "Nobody is there", "all year");
        cells(pdf, 148, "Three", "30", "A warden cooks at six,", "until 9");
        cells(pdf, 160, "springs", "", "and dogs sleep in the", "October");
        cells(pdf, 172, "", "", "barn");
        assertThat(pdf.read().text()).isEqualTo("""
                Hut: Upper meadow; Beds: 12; How it is kept: The stove is lit from noon on, bring wood; Open: from 3 May

                Hut: Larch hut; Beds: 8; How it is kept: Nobody is there; Open: all year

                Hut: Three springs; Beds: 30; How it is kept: A warden cooks at six, and dogs sleep in the barn; Open: until 9 October""");
    }

    @Test
    void cells_that_have_one_middle_are_a_row_between_blank_strips() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 106, "Fault", "Lamp", "Meaning");
        lines(pdf, 3, 100, "What to\ndo first");
        lines(pdf, 0, 136, "F1");
        lines(pdf, 1, 136, "red");
        lines(pdf, 2, 130, "The filter of the\npump is clogged");
        lines(pdf, 3, 136, "rinse it");
        cells(pdf, 160, "F2", "green", "Water is low", "");
        lines(pdf, 3, 160, "fill it");
        assertThat(pdf.read().text()).isEqualTo("""
                Fault: F1; Lamp: red; Meaning: The filter of the pump is clogged; What to do first: rinse it

                Fault: F2; Lamp: green; Meaning: Water is low; What to do first: fill it""");
    }

    @Test
    void all_cells_of_a_row_may_go_on_where_blank_strips_part_it() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 100, "Hut", "Beds", "Meals", "Open");
        cells(pdf, 118, "Birch\nslope", "twelve\nor ten", "soup at noon, and\nbread", "from 3 May\nonwards");
        cells(pdf, 148, "Larch", "eight", "none", "until 4 June");
        cells(pdf, 166, "Pine", "six", "soup", "in July, 2 to 9");
        assertThat(pdf.read().text())
                .startsWith(
                        "Hut: Birch slope; Beds: twelve or ten; Meals: soup at noon, and bread; Open: from 3 May onwards");
    }

    @Test
    void a_row_of_figures_has_all_of_its_name() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 100, "Pier", "2023", "2024");
        cells(pdf, 112, "Long\nquay", "412", "398");
        cells(pdf, 136, "Fish\nmarket", "77", "81");
        cells(pdf, 160, "Mole", "9", "12");
        assertThat(pdf.read().text()).isEqualTo("""
                Pier: Long quay; 2023: 412; 2024: 398

                Pier: Fish market; 2023: 77; 2024: 81

                Pier: Mole; 2023: 9; 2024: 12""");
    }

    @Test
    void the_name_of_a_group_goes_on_from_no_row_above_it() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 100, "", "2023", "2024");
        cells(pdf, 112, "Salt", "412", "398");
        cells(pdf, 124, "Abroad");
        cells(pdf, 136, "Malt", "77", "81");
        cells(pdf, 148, "Rye", "9", "12");
        assertThat(pdf.read().text()).startsWith("Salt; 2023: 412; 2024: 398\n\nAbroad, Malt; 2023: 77; 2024: 81");
    }
}
