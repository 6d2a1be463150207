package footnote.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.Papers.Pdf;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfParagraphsTest {

    private static final String FULL = "The council of the town met on Monday and spoke of the old bridge.";

    private static List<String> paragraphs(Pdf pdf) throws UnreadableException {
        return List.of(pdf.read().text().split("\n\n"));
    }

    /** The bar stands where a paragraph ends, the slash where a line does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                FULL + "|1. The toll of the bridge is two euros for cars and four for lorries.|2. The ferry is free.",
                FULL + "|a. The toll of the bridge is two euros for cars and four for lorries|b. The ferry is free",
                FULL + "|1.03 Purpose",
                "5 April: Plant sale on the field of the school at ten in the morning|19 April: Egg hunt at the church of the town at two o'clock",
                "The council spoke of the toll of the old bridge in Section: the words of the/Mayor: he was against it.",
                FULL + "|Section 5 - The toll of the bridge",
                FULL
                        + "|(a) The toll of the bridge is two euros for cars and four for lorries; and|(b) the ferry is free.",
                FULL + "|– The toll of the bridge is two euros for cars and four for lorries|– The ferry is free",
                FULL + "|o The toll of the bridge is two euros for cars and four for lorries|o The ferry is free",
                "(a) The toll of the bridge is told of by the crews, in the letter of/(b) of this rule, and by the town of Ely.",
                "The council spoke of the toll of the old bridge, as is told in Section/5 of the rules of the town and of its harbour.",
                "The council spoke of the toll of the old bridge, which is told of in no./3. The rules of the town and of its harbour say so.",
                "The council spoke of the toll of the old bridge with the mayor, Mrs Ada/K. Orr, and with the crews of the ferries in its harbour.",
                "The council spoke of the toll of the old bridge with the mayor of Ely/– who came late – and with the crews of the ferries there.",
                "The council of the town met on Monday in the house of Orr et al./[18] and spoke of the old bridge and of the ferry."
            })
    void an_item_begins_a_paragraph_and_a_number_amid_a_sentence_does_not(String marked) throws UnreadableException {
        Pdf pdf = new Pdf().page().text(72, 100, 11, marked.split("[|/]"));
        assertThat(paragraphs(pdf)).containsExactly(marked.replace('/', ' ').split("\\|"));
    }

    @Test
    void a_line_of_a_programme_stands_for_itself_with_what_is_told_further_in_below() throws UnreadableException {
        Pdf pdf = new Pdf().page();
        pdf.text(72, 100, 11, "9:20 How arches fail, in the Great Hall of the town of Ely");
        pdf.text(110, 114, 11, "Prof. Ada Orr, of the University of Ely, and the crews")
                .text(72, 128, 11, "10:30 Coffee");
        pdf.text(72, 142, 11, "11:00 Lime mortar");
        assertThat(paragraphs(pdf))
                .containsExactly(
                        "9:20 How arches fail, in the Great Hall of the town of Ely Prof. Ada Orr, of the University of Ely, and the crews",
                        "10:30 Coffee",
                        "11:00 Lime mortar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Transfer Student of the town of Ely is asked to come, and so is each/Representative of the town who wants to speak of it.",
                "The clerk sends what was said to the/Mayor of Ely.",
                "The clerk sends what was said of the bridge, of which the/crews speak.",
                FULL + "|The ferry sails every hour from the harbour to the island and back.",
                "What is told of the bridge|The ferry sails every hour from the harbour to the island and",
                "What the council of the town of Ely said on Monday of the old bridge|The ferry",
                "The clerk sends what the council of the town said of the old bridge|2. The ferry sails every hour from the harbour to the island."
            })
    void a_sentence_goes_over_a_page(String marked) throws UnreadableException {
        Pdf pdf = new Pdf();
        String[] pages = marked.split("[|/]");
        pdf.page().text(72, 120, 11, FULL, FULL, FULL).text(72, 400, 11, pages[0]);
        pdf.page().text(72, 120, 11, pages[1]).text(72, 400, 11, FULL, FULL, FULL);
        assertThat(paragraphs(pdf)).containsSubsequence(marked.replace('/', ' ').split("\\|"));
    }

    @Test
    void the_notes_at_a_page_s_foot_stand_behind_the_sentence_that_goes_over_it() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 120, 11, FULL, FULL, "The clerk sends what was said of the bridge, of the ferry and of the")
                .text(72, 700, 8, "1 The minutes of the council tell of the old bridge as well.");
        pdf.page().text(72, 120, 11, "crews to the mayor of Ely. " + FULL, FULL, FULL);
        assertThat(paragraphs(pdf))
                .satisfies(all -> assertThat(all.getFirst()).contains("ferry and of the crews to the mayor of Ely."))
                .element(1)
                .isEqualTo("1 The minutes of the council tell of the old bridge as well.");
    }

    @Test
    void columns_stand_hardly_further_apart_than_words() throws UnreadableException, IOException {
        String[] left = {"The ferry left the old town at nine and", "the crew of it sang all the way to the", "island."
        };
        String[] right = {"the lock was shut for an hour or two", "while the keeper had his lunch with a", "friend."};
        float width = new PDType1Font(FontName.HELVETICA).getStringWidth(left[0]) / 1000 * 11;
        Pdf pdf = new Pdf().page();
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            pdf.text(72, 100 + 60 * paragraph, 11, left)
                    .text(72 + Math.round(width) + 8, 100 + 60 * paragraph, 11, right);
        }
        assertThat(paragraphs(pdf))
                .hasSize(8)
                .startsWith(String.join(" ", left))
                .endsWith(String.join(" ", right));
    }

    @Test
    void a_wide_space_leads_to_a_page_s_number_as_dots_do() throws UnreadableException {
        Pdf pdf = new Pdf().page().text(72, 100, 11, "1 The tolls of the bridge", "2 The ferry and its crews", FULL);
        pdf.text(400, 100, 11, "3", "12");
        assertThat(paragraphs(pdf))
                .containsExactly("1 The tolls of the bridge 3", "2 The ferry and its crews 12", FULL);
    }

    @Test
    void a_day_below_a_short_line_stands_for_itself() throws UnreadableException {
        Pdf pdf = new Pdf().page().text(130, 100, 11, "Board of the Bridges and the Locks of Ely");
        pdf.text(200, 114, 11, "14 May 2025").text(72, 160, 11, FULL, FULL);
        assertThat(pdf.read().published()).isEqualTo(LocalDate.of(2025, 5, 14));
    }

    @Test
    void each_entry_of_a_list_of_contents_is_a_line() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(
                        72,
                        120,
                        11,
                        "The tolls of the bridge . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 1",
                        "The ferry and its crews ................................................................ 12",
                        "What is told of the old harbour of Ely in the letters of the",
                        "mayor ..................................................................................... 14");
        assertThat(paragraphs(pdf))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("What is told")
                .endsWith(" 14");
    }

    @Test
    void a_name_in_small_letters_that_begins_a_paragraph_ends_no_line_of_it() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 120, 8, "WHO IS ASKED TO PAY FOR THE BRIDGE:")
                .text(260, 120, 11, "Ada Orr,")
                .text(72, 134, 11, "clerk of the council of Ely, who sends", "the letters of the town.");
        assertThat(paragraphs(pdf))
                .containsExactly(
                        "WHO IS ASKED TO PAY FOR THE BRIDGE: Ada Orr, clerk of the council of Ely, who sends the letters of the town.");
    }

    @Test
    void a_sentence_goes_on_beside_a_picture() throws UnreadableException {
        Pdf pdf = new Pdf().page().text(72, 100, 11, FULL, "The toll was", "July’s only income of", "Ely.", FULL);
        assertThat(paragraphs(pdf)).containsExactly(FULL + " The toll was July’s only income of Ely.", FULL);
    }

    @Test
    void the_lines_of_large_words_stand_further_apart_than_those_of_the_rest() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .text(72, 100, 14, "The toll is one of several things that")
                .text(72, 121, 14, "affect the ferry.");
        pdf.text(72, 200, 9, FULL, FULL, FULL, FULL, FULL);
        assertThat(paragraphs(pdf)).startsWith("The toll is one of several things that affect the ferry.");
    }

    @Test
    void a_words_end_that_begins_lines_is_no_word_and_a_range_of_numbers_has_no_space() throws UnreadableException {
        Pdf pdf = new Pdf()
                .page()
                .body(
                        "The replica of the old bridge stands by the road, and each replica-",
                        "tion of it costs more than the one before, of which there are 15-",
                        "20 in the towns by the river, as the council says of the replica-",
                        "tion of bridges.");
        assertThat(pdf.read().text())
                .contains("each replication of it")
                .contains("there are 15-20 in")
                .endsWith("the replication of bridges.");
    }
}
