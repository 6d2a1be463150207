package footnote.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.corpus.Article;
import footnote.read.ArticleReader;
import footnote.read.Papers;
import footnote.read.Papers.Pdf;
import footnote.read.text.UnreadableException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    @Test
    void knows_the_page_of_each_position() throws UnreadableException {
        Article article = ArticleReader.read(
                "a.pdf", Papers.pdf("The bridge closed in March.", "The ferry sails on.", "The toll is two euros."));
        assertThat(article.text())
                .isEqualTo("The bridge closed in March.\n\nThe ferry sails on.\n\nThe toll is two euros.");
        assertThat(article.page(0)).isEqualTo(1);
        assertThat(article.page(article.text().indexOf("The ferry"))).isEqualTo(2);
        assertThat(article.page(article.text().indexOf("sails"))).isEqualTo(2);
        assertThat(article.page(article.text().indexOf("two euros"))).isEqualTo(3);
    }

    @Test
    void reads_lines_as_paragraphs_and_mends_broken_words() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .body(
                        "The committee met for the whole of the afternoon and found the inter-",
                        "national agreement wanting in every part. It said that the long-term plan",
                        "was no better, and that a long-",
                        "term loan would not do.")
                .text(72, 200, 11, "A second paragraph stands here.");
        assertThat(pdf.read().text())
                .isEqualTo("The committee met for the whole of the afternoon and found the international agreement"
                        + " wanting in every part. It said that the long-term plan was no better, and that a long-term"
                        + " loan would not do.\n\nA second paragraph stands here.");
    }

    @Test
    void leaves_running_heads_feet_and_page_numbers_out() throws UnreadableException {
        Pdf pdf = new Pdf();
        for (int page = 1; page <= 4; page++) {
            pdf.page()
                    .text(72, 40, 9, "Annual report 2024")
                    .body("Page " + page + " tells of the year and of what it", "brought to the town and its bridge.")
                    .text(72, 800, 9, "Town council  –  " + page)
                    .text(300, 820, 9, String.valueOf(page));
        }
        assertThat(pdf.read().text())
                .doesNotContain("Annual report", "Town council")
                .contains("Page 3 tells of the year and of what it brought to the town and its bridge.\n\nPage 4");
    }

    @Test
    void leaves_out_what_counts_the_pages_below_the_text_of_a_short_page() throws UnreadableException {
        Pdf pdf = new Pdf();
        for (int page = 1; page <= 4; page++) {
            pdf.page()
                    .body("Part " + page + " tells of the year and of what it brought to the old")
                    .text(72, 400, 11, "bridge, to the ferry of the town, and to the harbour of the")
                    .text(300, 450, 9, String.valueOf(page + 6));
        }
        assertThat(pdf.read().text()).doesNotContainPattern("(?m)^\\d+$");
    }

    @Test
    void keeps_sentences_alike_that_end_and_begin_pages() throws UnreadableException {
        Pdf pdf = new Pdf();
        for (int page = 1; page <= 4; page++) {
            pdf.page()
                    .text(72, 40, 9, "Case 3:21 Document 45 Page " + page + " of 4 PageID " + (70 + page))
                    .text(72, 70, 11, "The vote of " + page + " May was " + (2 + page) + " to " + (5 * page) + ".");
        }
        assertThat(pdf.read().text())
                .isEqualTo("The vote of 1 May was 3 to 5.\n\nThe vote of 2 May was 4 to 10.\n\n"
                        + "The vote of 3 May was 5 to 15.\n\nThe vote of 4 May was 6 to 20.");
    }

    @Test
    void leaves_out_what_stands_in_the_same_place_of_both_pages_beside_their_numbers() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        sides(pdf);
        foot(pdf, "1/2").page().body("The bridge was closed and the ferry sailed on.");
        assertThat(foot(pdf, "2/2").read().text())
                .endsWith("right of the hill.\n\nThe bridge was closed and the ferry sailed on.")
                .doesNotContain("file:");
    }

    @Test
    void leaves_out_what_a_browser_prints_below_a_page() throws UnreadableException {
        Pdf pdf = new Pdf().page().body("The bridge was closed and the ferry sailed on.");
        assertThat(foot(pdf, "1/1").read().text()).isEqualTo("The bridge was closed and the ferry sailed on.");
    }

    @Test
    void leaves_out_what_a_browser_prints_over_and_below_the_columns_of_a_page() throws UnreadableException {
        Pdf pdf = new Pdf().page().text(24, 20, 8, "3/14/24, 9:26 AM").text(360, 20, 8, "The bridge and the ferry");
        columns(pdf, 120);
        assertThat(foot(pdf, "1/1").read().text()).startsWith("of bridges left").endsWith("right of the hill 9");
    }

    @Test
    void reads_the_heading_of_what_spans_the_columns_with_that() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        columns(pdf, 120);
        pdf.text(60, 300, 11, "Notes on old bridges")
                .text(60, 325, 11, "Both are tolled as the law on bridges and ferries of the land has it.");
        columns(pdf, 420);
        assertThat(pdf.read().text())
                .contains(
                        "right of the hill 9\n\nNotes on old bridges\n\nBoth are tolled as the law on bridges and ferries of the land has it.");
    }

    private static void columns(Pdf pdf, int top) {
        for (int i = 0; i < 10; i++) {
            pdf.text(60, top + 15 * i, 11, "of bridges left of the town " + i);
            pdf.text(330, top + 15 * i, 11, "of ferries right of the hill " + i);
        }
    }

    /** Lines on each side of a page. */
    private static void sides(Pdf pdf) {
        for (int i = 0; i < 20; i++) {
            pdf.text(60, 120 + 15 * i, 11, "The bridge is left of the town.");
            pdf.text(330, 120 + 15 * i, 11, "The ferry is right of the hill.");
        }
    }

    private static Pdf foot(Pdf pdf, String number) {
        return pdf.text(24, 815, 8, "file:///home/ann/bridge.html").text(560, 815, 8, number);
    }

    @Test
    void joins_a_sentence_that_goes_over_a_page() throws UnreadableException {
        Article article = ArticleReader.read(
                "a.pdf", Papers.pdf("The council, which sat until the", "early morning, closed the bridge."));
        assertThat(article.text()).isEqualTo("The council, which sat until the early morning, closed the bridge.");
        assertThat(article.page(article.text().indexOf("sat"))).isEqualTo(1);
        assertThat(article.page(article.text().indexOf("early"))).isEqualTo(2);
    }

    @Test
    void reads_column_after_column_below_a_headline_across_them() throws UnreadableException {
        Pdf pdf = new Pdf().page().text(72, 80, 20, "The old bridge is closed for the rest of the year");
        for (int i = 0; i < 6; i++) {
            // Drawn line by line across the columns, as some programs do.
            pdf.text(72, 120 + 14 * i, 11, "left words of the line number " + i);
            pdf.text(320, 120 + 14 * i, 11, "right words of the line number " + i);
        }
        String text = pdf.read().text();
        assertThat(text).startsWith("The old bridge is closed for the rest of the year\n\nleft words");
        assertThat(text.indexOf("left words of the line number 5"))
                .isPositive()
                .isLessThan(text.indexOf("right words of the line number 0"));
    }

    @Test
    void a_headline_goes_on_over_one_of_the_columns_alone() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 80, 20, "The old bridge over the Ely is closed: Toll Rises")
                .text(72, 104, 20, "This May");
        for (int i = 0; i < 6; i++) {
            pdf.text(72, 140 + 14 * i, 11, "left words of the line number " + i);
            pdf.text(320, 140 + 14 * i, 11, "right words of the line number " + i);
        }
        assertThat(pdf.read().text())
                .startsWith("The old bridge over the Ely is closed: Toll Rises This May\n\nleft words");
    }

    @Test
    void reads_a_heading_in_one_column_beside_a_line_of_the_other() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        for (int i = 0; i < 6; i++) {
            pdf.text(72, 120 + 14 * i, 10, "the ferry and all its crew went on " + i);
            pdf.text(
                    234,
                    120 + 14 * i,
                    i == 3 ? 16 : 10,
                    i == 3 ? "The old bridge" : "while tolls were paid by the town");
        }
        assertThat(pdf.read().text()).contains("went on 3 the ferry", "The old bridge\n\nwhile tolls");
    }

    @Test
    void reads_a_table_row_by_row() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        for (int i = 0; i < 6; i++) {
            pdf.text(72, 120 + 14 * i, 11, "Station " + i).text(320, 120 + 14 * i, 11, i + "00 trains");
        }
        assertThat(pdf.read().text()).contains("Station 3: 300 trains");
    }

    @Test
    void reads_a_table_row_by_row_whose_cells_hold_several_words() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        for (int i = 0; i < 6; i++) {
            pdf.text(72, 120 + 14 * i, 11, "The Station of Ely " + i)
                    .text(320, 120 + 14 * i, 11, i + "00 trains a day");
        }
        assertThat(pdf.read().text()).contains("The Station of Ely 3: 300 trains a day");
    }

    @Test
    void reads_a_page_that_lies_on_its_side() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .sideways(100, 11, "The tolls of the bridge were paid by the", "drivers of all the heavy lorries.");
        assertThat(pdf.read().text())
                .isEqualTo("The tolls of the bridge were paid by the drivers of all the heavy lorries.");
    }

    @Test
    void tells_paragraphs_and_words_apart_on_a_page_that_is_scaled() throws UnreadableException {
        Pdf pdf = new Pdf().page().scaled(72, 100, 20, 11, "The old bridge is", "closed to lorries");
        pdf.scaled(72, 160, 11, 14, "It was closed on Monday, the council says, and", "will stay so for the year")
                .scaled(72, 210, 11, 14, "The ferry sails");
        assertThat(pdf.read().text())
                .isEqualTo("The old bridge is closed to lorries\n\nIt was closed on Monday, the council says, and"
                        + " will stay so for the year\n\nThe ferry sails");
    }

    @Test
    void leaves_out_what_stands_beyond_the_edges_of_the_page() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .body("The bridge closed in March.")
                .text(72, 20, 9, "bridge_final.qxd 31/3/04 Page 7")
                .trimmed(40);
        assertThat(pdf.read().text()).isEqualTo("The bridge closed in March.");
    }

    @Test
    void reads_hebrew_from_right_to_left_and_numbers_and_names_in_it_from_left_to_right() throws UnreadableException {
        Pdf pdf =
                new Pdf().page().told(72, 100, "2024 תנשב (Ada Orr) רגסנ רשגה").told(72, 130, "The word is רשג");
        assertThat(pdf.read().text()).isEqualTo("הגשר נסגר (Ada Orr) בשנת 2024 The word is גשר");
    }

    @Test
    void reads_what_is_filled_into_a_form_and_no_buttons() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 120, 11, "Name:")
                .field(110, 120, "Ada Orr", true)
                .text(72, 160, 11, "Town:")
                .field(110, 160, "Lower Marsh", false)
                .button(72, 200, "Send");
        assertThat(pdf.read().text()).isEqualTo("Name: Ada Orr\n\nTown: Lower Marsh");
    }

    @Test
    void takes_the_day_from_its_metadata_but_not_the_moment_that_it_was_made_in() throws UnreadableException {
        String date = "<dc:date><rdf:Seq><rdf:li>2025-05-14T09:30:00Z</rdf:li></rdf:Seq></dc:date>";
        assertThat(new Pdf()
                        .metadata(date)
                        .page()
                        .text(72, 100, 11, "The bridge is open.")
                        .read()
                        .published())
                .isEqualTo(LocalDate.of(2025, 5, 14));
        String made = date + "<xmp:CreateDate>2025-05-14T09:30:00Z</xmp:CreateDate>";
        assertThat(new Pdf()
                        .metadata(made)
                        .page()
                        .text(72, 100, 11, "The bridge is open.")
                        .read()
                        .published())
                .isNull();
    }

    @Test
    void takes_the_title_from_its_metadata_or_its_largest_words() throws UnreadableException {
        Pdf told = new Pdf();
        Pdf written = new Pdf();
        told.title("The bridge").page().body("It is closed.");
        written.title("Microsoft Word - bridge.docx").page().text(72, 80, 22, "The bridge is closed");
        written.body("It was closed on Monday, the council says.");
        assertThat(told.read().title()).isEqualTo("The bridge");
        assertThat(written.read().title()).isEqualTo("The bridge is closed");
    }

    @Test
    void a_headline_ends_where_other_lines_follow_it() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 60, 22, "Contents")
                .text(72, 90, 11, "The bridge 2")
                .text(72, 120, 22, "What is told of the old")
                .text(72, 146, 22, "bridge of Ely")
                .text(72, 190, 11, "It was closed on Monday, the council says of the bridge.")
                .text(72, 240, 22, "The ferry")
                .text(72, 270, 11, "It sails every hour.");
        assertThat(pdf.read().title()).isEqualTo("What is told of the old bridge of Ely");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(anonymous)",
                "10811.exe",
                "88300 162..177",
                "Statistics 2012-13..psd",
                "Microsoft Word - AGREEMENT NEWEST.DOC",
                "Q4 2022 8-K - Exhibit 99.1",
                "Untitled",
                "Unnamed",
                "Layout 1",
                "Press release"
            })
    void what_a_program_calls_a_file_is_no_title(String told) throws UnreadableException {
        Pdf pdf = new Pdf().title(told).page().text(72, 80, 22, "The bridge is closed");
        pdf.body("It was closed on Monday, the council says.");
        assertThat(pdf.read().title()).isEqualTo("The bridge is closed");
    }

    @ParameterizedTest
    @CsvSource({
        "Bridge Report Template, The bridge is closed",
        "Elegant Letter, The bridge is closed",
        "Ann's Copy of the Bridge Report, The bridge is closed",
        "Bridge Report in Brief, Bridge Report in Brief"
    })
    void has_no_title_of_another_document_that_was_written_over(String told, String title) throws UnreadableException {
        Pdf pdf = new Pdf().title(told).page().text(72, 80, 22, "The bridge is closed");
        pdf.body("It was closed on Monday, the council says in its report.");
        assertThat(pdf.read().title()).isEqualTo(title);
    }

    @Test
    void has_no_title_that_only_its_later_pages_tell() throws UnreadableException {
        Pdf pdf = new Pdf().title("Lock Design").page().text(72, 80, 22, "The bridge is closed");
        String[] lines = new String[40];
        Arrays.fill(lines, "It was closed on Monday, the council says in its report.");
        for (int page = 0; page < 3; page++) {
            pdf.body(lines).page();
        }
        pdf.text(72, 80, 22, "Lock Design").body("The locks have two gates.");
        assertThat(pdf.read().title()).isEqualTo("The bridge is closed");
    }

    @Test
    void leaves_the_numbers_of_sections_over_the_pages_of_a_law_out() throws UnreadableException {
        Pdf pdf = new Pdf();
        for (int page = 1; page <= 4; page++) {
            pdf.page()
                    .text(72, 40, 9, "§ 10-" + page + " LAWS OF ELY § 10-" + (page + 1))
                    .body("Page " + page + " tells of the year and of what it brought to the town.");
        }
        assertThat(pdf.read().text()).doesNotContain("LAWS OF ELY");
    }

    @Test
    void is_called_as_its_file_is_where_a_day_stands_over_it_alone() throws UnreadableException {
        Pdf pdf = new Pdf().page().text(72, 80, 22, "January 10, 2024").text(72, 110, 14, "What is new");
        pdf.body("The bridge was closed on Monday, the council says in its report.");
        assertThat(ArticleReader.read("Bridge-update-1-10-24.pdf", pdf.bytes()).title())
                .isEqualTo("Bridge update 1-10-24");
    }

    @ParameterizedTest
    @CsvSource({
        "The tolls of Ely.docx - Google Docs, The tolls of Ely",
        "The tolls of Ely - Google Docs, The tolls of Ely",
        "The tolls of Ely - What Google Docs says, The tolls of Ely - What Google Docs says"
    })
    void what_a_browser_adds_to_a_name_is_none_of_the_title(String told, String title) throws UnreadableException {
        Pdf pdf = new Pdf().title(told).page().body("The bridge was closed on Monday, the council says.");
        assertThat(pdf.read().title()).isEqualTo(title);
    }

    @Test
    void leaves_page_numbers_in_roman_figures_out() throws UnreadableException {
        Pdf pdf = new Pdf();
        for (String page : new String[] {"ii", "iii", "iv"}) {
            pdf.page()
                    .body("What is told on page " + page + " of the book is told of the old", "bridge of the town.")
                    .text(72, 800, 9, "Handbook of 2019 " + page)
                    .text(300, 820, 9, page);
        }
        assertThat(pdf.read().text()).doesNotContain("Handbook").doesNotContain("\n\nii");
    }

    @Test
    void says_that_a_scan_holds_only_pictures() throws UnreadableException {
        Pdf scan = new Pdf();
        Pdf partly = new Pdf();
        Article empty = scan.page().picture().page().picture().read();
        assertThat(empty.text()).isEmpty();
        assertThat(empty.remark()).isEqualTo("holds only pictures: no page of it has text");
        Article some = partly.page().body("Words.").page().picture().read();
        assertThat(some.remark()).isEqualTo("holds only pictures on page 2");
    }

    @Test
    void a_document_whose_fonts_do_not_tell_its_letters_holds_pictures() throws UnreadableException {
        String[] drawn = new String[10];
        Arrays.fill(drawn, "Q352ÿ JBO4A*GRJ3=S35 S[FBQ52 CIJ;6 #h\"e0'+3'gÿe# 2*!'\",+ÿb0 7!3ÿ*#b\"#");
        Pdf pdf = new Pdf();
        Article read = pdf.page().body(drawn).read();
        assertThat(read.text()).isEmpty();
        assertThat(read.remark()).isEqualTo("holds only pictures: no page of it has text");
    }

    @Test
    void refuses_what_opens_with_a_password_only() throws UnreadableException {
        Pdf locked = new Pdf();
        Pdf open = new Pdf();
        byte[] bytes = locked.page().body("Secret.").encrypted("word").bytes();
        assertThatThrownBy(() -> ArticleReader.read("a.pdf", bytes))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("is encrypted: it opens with a password only");
        assertThat(open.page().body("Anyone's.").encrypted("").read().text()).isEqualTo("Anyone's.");
    }

    @Test
    void refuses_what_is_no_pdf() {
        byte[] bytes = IntStream.range(0, 2_000)
                .mapToObj(i -> "%PDF ")
                .reduce("", String::concat)
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> ArticleReader.read("a.pdf", bytes))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("is a broken PDF");
    }
}
