package footnote.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.Papers.Pdf;
import footnote.read.text.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTablesTest {

    private static final int SIZE = 11;

    /** A row of a table, so many points from the page's upper edge. */
    private static Pdf row(Pdf pdf, int top, String label, String... figures) {
        pdf.text(72, top, SIZE, label);
        for (int i = 0; i < figures.length; i++) {
            pdf.text(330 + 90 * i, top, SIZE, figures[i]);
        }
        return pdf;
    }

    @Test
    void each_row_names_the_columns_that_stand_over_its_figures_and_the_scale() throws UnreadableException {
        Pdf pdf =
                new Pdf().page().text(200, 100, SIZE, "What the mills earned", "(in millions, except per share data)");
        row(pdf, 140, "", "May 31, 2024", "May 31, 2023");
        row(pdf, 154, "SALES");
        row(pdf, 168, "Flour", "$ 96", "$ 85");
        row(pdf, 182, "Bran", "(4)", "7");
        row(pdf, 196, "Income per share", "1.20", "1.10");
        pdf.text(72, 230, SIZE, "The mills sold more flour than in any year before, and less bran.");
        assertThat(pdf.read().text()).endsWith("""
                In millions: SALES, Flour; May 31, 2024: $ 96; May 31, 2023: $ 85

                In millions: SALES, Bran; May 31, 2024: (4); May 31, 2023: 7

                SALES, Income per share; May 31, 2024: 1.20; May 31, 2023: 1.10

                The mills sold more flour than in any year before, and less bran.""");
    }

    @Test
    void a_year_is_named_with_what_its_column_is_counted_in_and_a_line_that_leads_on_names_none()
            throws UnreadableException {
        Pdf pdf = new Pdf().page().text(72, 100, SIZE, "What the mills").text(250, 100, SIZE, "earned was as follows:");
        row(pdf, 114, "Results", "2024 $ million", "2023 $ million");
        row(pdf, 128, "Flour", "96", "85");
        row(pdf, 142, "Bran", "4", "7");
        row(pdf, 156, "Grain", "12", "11");
        assertThat(pdf.read().text()).contains("Results: Flour; 2024 $ million: 96; 2023 $ million: 85");
    }

    @Test
    void dots_that_lead_to_the_figures_are_no_words_of_a_column() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        pdf.text(
                72,
                72,
                SIZE,
                "What the mills of the town earned is told here, for the year and for the one before it:");
        row(pdf, 100, "", "2024", "2023");
        pdf.text(345, 114, SIZE, "(in thousands)");
        String[] things = {"Flour of the mills", "Bran of the mills", "Grain of all mills", "Oats of the mills"};
        for (int i = 0; i < things.length; i++) {
            row(pdf, 128 + 14 * i, things[i] + " . . . . . . . . . .", "$ " + (96 + i), "$ " + (85 + i));
        }
        assertThat(pdf.read().text()).endsWith("In thousands: Oats of the mills; 2024: $ 99; 2023: $ 88");
    }

    @Test
    void what_a_letter_is_by_labels_stands_apart_from_who_writes_it() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        pdf.text(72, 100, SIZE, "Hollis Joinery", "7 Tannery Yard");
        pdf.text(330, 100, SIZE, "Invoice no.: 318", "Invoice date: 18 March 2025", "Customer no.: 4471");
        assertThat(pdf.read().text().split("\n\n"))
                .containsExactly(
                        "Hollis Joinery",
                        "7 Tannery Yard",
                        "Invoice no.: 318",
                        "Invoice date: 18 March 2025",
                        "Customer no.: 4471");
    }

    @Test
    void rows_that_begin_with_their_numbers_are_named_by_the_words_behind_them() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        position(pdf, 120, "No.", "Goods", "Amount");
        position(pdf, 136, "1", "Oak bench", "£345.00");
        position(pdf, 152, "2", "Delivery", "£180.00");
        position(pdf, 168, "", "Total", "£525.00");
        assertThat(pdf.read().text()).isEqualTo("""
                No. Goods: 1 Oak bench; Amount: £345.00

                No. Goods: 2 Delivery; Amount: £180.00

                No. Goods: Total; Amount: £525.00""");
    }

    private static void position(Pdf pdf, int top, String number, String label, String sum) {
        if (!number.isEmpty()) {
            pdf.text(72, top, SIZE, number);
        }
        pdf.text(110, top, SIZE, label).text(400, top, SIZE, sum);
    }

    @Test
    void a_line_that_is_set_larger_names_no_column_and_the_column_of_things_needs_no_name() throws UnreadableException {
        Pdf pdf = new Pdf().page().text(72, 80, SIZE, "The fair of the town is in May.");
        pdf.text(120, 100, SIZE, "Meet at the gate").text(72, 120, 15, "Fees");
        pdf.text(120, 140, SIZE, "Until July From May");
        for (int at = 0; at < 3; at++) {
            String label = List.of("Boats", "Rafts", "Barges").get(at);
            pdf.text(72, 156 + 16 * at, SIZE, label).text(122, 156 + 16 * at, SIZE, "€" + (4 + at));
            pdf.text(174, 156 + 16 * at, SIZE, "€" + (7 + at));
        }
        assertThat(pdf.read().text()).endsWith("""
                Meet at the gate

                Fees

                Boats; Until July: €4; From May: €7

                Rafts; Until July: €5; From May: €8

                Barges; Until July: €6; From May: €9""");
    }

    @Test
    void dots_lead_to_what_the_lines_of_a_sheet_say() throws UnreadableException {
        Pdf pdf = new Pdf().page().text(72, 80, SIZE, "Dinner is served from six to nine in the evening.", "Mains");
        pdf.text(
                72,
                120,
                SIZE,
                "Rump of lamb ........... £21",
                "Hake .......................... £19",
                "Pie ........ £9");
        assertThat(pdf.read().text()).endsWith("Mains\n\nRump of lamb: £21\n\nHake: £19\n\nPie: £9");
    }

    @Test
    void times_stand_below_the_numbers_of_buses_and_over_no_other_table() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        row(pdf, 100, "Stop", "1401", "1403");
        row(pdf, 114, "Ely", "06:40", "08:10");
        row(pdf, 128, "Orr", "06:48", "08:21");
        row(pdf, 142, "Pier", "07:24", "09:02");
        pdf.text(72, 170, SIZE, "Fares");
        row(pdf, 198, "To", "Single", "Return");
        row(pdf, 212, "Orr", "£2.40", "£4.00");
        row(pdf, 226, "Pier", "£3.60", "£6.00");
        row(pdf, 240, "Aske", "£4.60", "£7.00");
        assertThat(pdf.read().text()).isEqualTo("""
                Stop: Ely; 1401: 06:40; 1403: 08:10

                Stop: Orr; 1401: 06:48; 1403: 08:21

                Stop: Pier; 1401: 07:24; 1403: 09:02

                Fares

                To: Orr; Single: £2.40; Return: £4.00

                To: Pier; Single: £3.60; Return: £6.00

                To: Aske; Single: £4.60; Return: £7.00""");
    }

    @Test
    void cells_as_near_as_words_are_told_by_the_rows_that_show_the_columns() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        near(pdf, 120, "Mill", "Paid", "Left");
        near(pdf, 136, "Ely", "4,100", "5,200");
        near(pdf, 152, "Orrwold", "7,700", "8,800");
        near(pdf, 168, "Aske", "900", "950");
        assertThat(pdf.read().text()).isEqualTo("""
                Mill: Ely; Paid: 4,100; Left: 5,200

                Mill: Orrwold; Paid: 7,700; Left: 8,800

                Mill: Aske; Paid: 900; Left: 950""");
    }

    @Test
    void two_rows_are_a_table_where_each_column_has_a_name() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        near(pdf, 120, "Mill", "2023", "2024");
        near(pdf, 136, "Ely", "4,100", "5,200");
        near(pdf, 152, "Orrwold", "7,700", "8,800");
        assertThat(pdf.read().text())
                .isEqualTo("Mill: Ely; 2023: 4,100; 2024: 5,200\n\nMill: Orrwold; 2023: 7,700; 2024: 8,800");
    }

    /** A row whose cells have no more than a word's space between them where the label is long. */
    private static void near(Pdf pdf, int top, String label, String... figures) {
        pdf.text(72, top, SIZE, label);
        for (int i = 0; i < figures.length; i++) {
            pdf.text(119 + 33 * i, top, SIZE, figures[i]);
        }
    }

    @Test
    void a_name_that_two_figures_might_stand_below_is_that_of_neither() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        row(pdf, 120, "", "2024");
        row(pdf, 140, "Flour", "96.0", "12%");
        row(pdf, 154, "Bran", "4.0", "8%");
        row(pdf, 168, "Yeast", "2.0", "3%");
        assertThat(pdf.read().text()).contains("Flour; 96.0; 12%").doesNotContain("2024: 12%");
    }

    @Test
    void a_row_of_words_below_figures_names_no_column() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        row(pdf, 120, "Shop", "Lamps", "Opened");
        row(pdf, 140, "Ely", "96.0", "9:00 am");
        row(pdf, 154, "Orr", "closed");
        row(pdf, 168, "Aske", "4.5", "1:30 pm");
        row(pdf, 182, "Holm", "$ 40 to pay");
        row(pdf, 196, "Vik", "2.5", "noon; later");
        assertThat(pdf.read().text())
                .isEqualTo("Shop: Ely; Lamps: 96.0; Opened: 9:00 am\n\nOrr closed\n\n"
                        + "Shop: Aske; Lamps: 4.5; Opened: 1:30 pm\n\nHolm $ 40 to pay\n\n"
                        + "Shop: Vik; Lamps: 2.5; Opened: noon, later");
    }

    @Test
    void a_name_that_stands_beside_a_column_is_that_of_the_nearest() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        row(pdf, 120, "", "Trains", "Boats", "Tolls");
        pdf.text(400, 134, SIZE, "in");
        row(pdf, 150, "Ely", "3.5", "8.0", "1.0");
        row(pdf, 164, "Orr", "4.5", "6.0", "2.0");
        row(pdf, 178, "Aske", "5.5", "13.0", "4.0");
        assertThat(pdf.read().text()).contains("Ely; Trains: 3.5; Boats in: 8.0; Tolls: 1.0");
    }

    @Test
    void a_label_goes_on_in_the_row_below_it() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        row(pdf, 120, "", "2024", "2023");
        row(pdf, 140, "Flour", "96", "85");
        row(pdf, 154, "Bran and what else is");
        row(pdf, 168, "sold to farms", "4", "7");
        row(pdf, 182, "Yeast", "2", "3");
        assertThat(pdf.read().text())
                .contains("Bran and what else is sold to farms; 2024: 4; 2023: 7\n\nYeast; 2024: 2");
    }

    @Test
    void rows_of_words_below_the_names_of_their_columns_are_a_table() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 120, "Shop", "Weekdays", "Lamps", "Telephone");
        cells(pdf, 140, "Ely", "8:00-19:00", "yes, and", "0117 496 0101");
        cells(pdf, 153, "", "", "bulbs");
        cells(pdf, 170, "Orr", "closed", "", "0141 496 0122");
        cells(pdf, 190, "Aske", "9:00-17:00", "no", "029 2018 0140");
        pdf.text(72, 220, SIZE, "On holidays all shops are closed, but for that of Aske, which opens at noon.");
        assertThat(pdf.read().text()).isEqualTo("""
                Shop: Ely; Weekdays: 8:00-19:00; Lamps: yes, and bulbs; Telephone: 0117 496 0101

                Shop: Orr; Weekdays: closed; Telephone: 0141 496 0122

                Shop: Aske; Weekdays: 9:00-17:00; Lamps: no; Telephone: 029 2018 0140

                On holidays all shops are closed, but for that of Aske, which opens at noon.""");
    }

    @Test
    void names_side_by_side_and_sentences_with_wide_spaces_are_none() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 120, "Ada Moss", "Olav Lunde", "Karin Holm");
        cells(pdf, 134, "University of Ely", "Orr College", "Aske Institute");
        cells(pdf, 200, "The mills sold", "more flour than", "in any year");
        cells(pdf, 214, "before and less", "bran, which all", "farms need.");
        cells(pdf, 228, "Nobody had seen", "this come.", "The price rose.");
        assertThat(pdf.read().text()).doesNotContain(";");
    }

    @Test
    void what_each_line_names_and_says_behind_a_wide_space_is_a_sheet() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 120, "Price", "€120 a night, with");
        cells(pdf, 134, "", "bed linen");
        cells(pdf, 148, "Owner", "Greta Holt");
        cells(pdf, 162, "Check-in", "from 4 pm");
        pdf.text(72, 200, SIZE, "The house stands alone at the end of a gravel road above the lake of Verne.");
        assertThat(pdf.read().text()).isEqualTo("""
                Price: €120 a night, with bed linen

                Owner: Greta Holt

                Check-in: from 4 pm

                The house stands alone at the end of a gravel road above the lake of Verne.""");
    }

    @Test
    void pairs_of_names_the_numbers_of_pages_and_cells_in_no_column_are_none() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 120, "Ada Moss", "Olav Lunde");
        cells(pdf, 134, "Chair", "Clerk");
        cells(pdf, 148, "Orr College", "Aske Institute");
        cells(pdf, 200, "Boats", "3");
        cells(pdf, 214, "Rafts", "7");
        cells(pdf, 228, "Index", "9");
        pdf.text(72, 300, SIZE, "Price").text(200, 300, SIZE, "€120 a night");
        pdf.text(90, 314, SIZE, "Owner").text(220, 314, SIZE, "Greta Holt");
        pdf.text(72, 328, SIZE, "Check-in").text(180, 328, SIZE, "from 4 pm");
        assertThat(pdf.read().text()).doesNotContain(":");
    }

    @Test
    void numbers_that_grow_are_no_pages_below_another_name() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        cells(pdf, 120, "Years of service", "Days");
        cells(pdf, 134, "Below two", "25");
        cells(pdf, 148, "Two to five", "27");
        cells(pdf, 162, "More", "30");
        cells(pdf, 220, "Chapter", "Page");
        cells(pdf, 234, "Leave", "3");
        cells(pdf, 248, "Pay", "7");
        cells(pdf, 262, "Pension", "9");
        assertThat(pdf.read().text())
                .startsWith("Years of service: Below two; Days: 25\n\nYears of service: Two to five; Days: 27")
                .doesNotContain("Page:");
    }

    private static void cells(Pdf pdf, int top, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            pdf.text(72 + 120 * i, top, SIZE, cells[i]);
        }
    }

    @Test
    void figures_without_names_and_running_text_are_no_table() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        row(pdf, 120, "1", "96", "85");
        row(pdf, 134, "2", "4", "7");
        row(pdf, 148, "3", "2", "3");
        pdf.text(
                72,
                200,
                SIZE,
                "In 2024 the mills sold 96 tons, and in 2023 they",
                "sold 85 tons of flour to the bakers of Ely.");
        assertThat(pdf.read().text())
                .doesNotContain(";")
                .contains(
                        "In 2024 the mills sold 96 tons, and in 2023 they sold 85 tons of flour to the bakers of Ely.");
    }
}
