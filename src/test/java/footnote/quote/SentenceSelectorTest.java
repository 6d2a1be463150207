package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Found;
import footnote.search.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSelectorTest {

    @ParameterizedTest
    @CsvSource({"When does the shop open?, 1", "What does the shop sell?, 3", "Can I shop there?, 3"})
    void fills_no_answer_that_holds_what_is_asked_for(String question, int sentences) {
        Hit page = Page.of("The shop only opens at 9.30. " + "It has bread, tea and rope. ".repeat(20));
        List<Ranked> ranked = IntStream.range(0, page.sentences().size())
                .mapToObj(at -> new Ranked(page, at, at == 0 ? 9 : 6))
                .toList();

        assertThat(SentenceSelector.select(question, ranked)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do wheels turn? | Licence: free | 1
            How do wheels turn? | Licence: wheels | 2
            How do wheels turn? | Ann Lee: It is the wind. | 2
            How do wheels turn? | It is the wind. | 2
            How much does the wheel weigh? | Weight: 3 t | 2
            """)
    void is_filled_by_no_line_of_a_sheet_on_something_else(String question, String line, int sentences) {
        assertThat(selected(question, "A wheel is turned.\n\n" + line)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What turns a mill? | This page describes a mill. | 1
            What turns a mill? | For more on a mill, see Mills. | 1
            Where can I learn more about a mill? | For more on a mill, see Mills. | 2
            What turns a mill? | The stream turns a mill. | 2
            """)
    void is_filled_by_nothing_that_only_tells_where_something_is_told(String question, String line, int sentences) {
        assertThat(selected(question, "The wind turns a mill.\n\n" + line)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is a mill? | A mill grinds the corn. Millers live here. Turn the mill off. | 3
            What is a mill? | A mill is a house for grinding. It has sails. Turn the mill off. | 2
            What is a mill? | A mill is a house for grinding. It has sails. A mill is a farm, too. | 3
            What is a mill? | Use mills to grind corn. It is old. Turn the mill off. | 3
            What is a page? | Use the page for a note. It is white. Turn the page over. | 2
            What is the mill? | The mill is a house for grinding. It has sails. Turn the mill off. | 3
            """)
    void tells_no_more_of_a_thing_than_what_it_is_where_that_is_asked(String question, String text, int sentences) {
        Hit page = Page.of(text);
        List<Ranked> ranked =
                IntStream.range(0, 3).mapToObj(at -> new Ranked(page, at, 9)).toList();

        assertThat(SentenceSelector.select(question, ranked)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource({
        "Lock number: 7, Mill number: 8, 1",
        "Lock: 7, Mill number: 8, 2",
        "Lock number: 7, Number of the lock: 7, 2"
    })
    void is_filled_by_no_line_of_a_sheet_that_shares_one_word_with_a_label_that_is_asked_for_whole(
            String first, String second, int sentences) {
        Hit page = Page.of(first + "\n\n" + second);

        assertThat(SentenceSelector.select(
                        "What is the lock number?", List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 8.9))))
                .hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wind turns it. | a | It is old. | 2
            The wind turns it. | b | It is old. | 1
            The wind turns it. | b | A mill is old. | 2
            Cause: wind | a | It is old. | 1
            Cause: wind | a | The mill is old. | 2
            """)
    void is_filled_by_nothing_of_another_article_or_beside_a_line_that_answers_without_a_word_of_the_question(
            String first, String article, String second, int sentences) {
        Hit best = Found.hit("a", "Wheels", null, first);
        Hit other = Found.hit(article, "Wheels", null, second);
        assertThat(SentenceSelector.select(
                        "Why does the mill turn?", List.of(new Ranked(best, 0, 9), new Ranked(other, 0, 8.9))))
                .hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much will Kessel Mills spend on wheels? | 1
            How much will the mills spend on wheels? | 2
            How much will they spend on wheels in the third quarter? | 1
            """)
    void quotes_no_article_on_another_thing_beside_the_one_that_is_asked_about(String question, int quoted) {
        Hit kessel = Found.hit("a", "Kessel Mills in the third quarter", null, "We will spend £4m on wheels.");
        Hit brandt = Found.hit("b", "Brandt Mills in the second quarter", null, "On new wheels goes £9m.");
        assertThat(SentenceSelector.select(question, List.of(new Ranked(kessel, 0, 9), new Ranked(brandt, 0, 8.9))))
                .hasSize(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who fell ill in phase 1? | Phase 1 ends | Phase 2 ends | 1
            Who fell ill in the trial? | Phase 1 ends | Phase 2 ends | 2
            Who fell ill in the first trial? | First trial ends | Second trial ends | 1
            """)
    void quotes_nothing_below_a_title_of_another_in_an_order(String question, String title, String other, int quoted) {
        Hit first = Found.hit("a", title, null, "Four had headaches.");
        Hit second = Found.hit("b", other, null, "Nine had a cold.");
        assertThat(SentenceSelector.select(question, List.of(new Ranked(first, 0, 9), new Ranked(second, 0, 8.9))))
                .hasSize(quoted);
    }

    @ParameterizedTest
    @CsvSource({"8.9, beside", "5, first"})
    void quotes_what_is_of_another_in_an_order_sooner_than_what_is_far_less_likely(double score, String quoted) {
        Hit first = Found.hit("first", "The mill", null, "The first car pays £60.");
        Hit beside = Found.hit("beside", "The mill", null, "Wheels are £9.");
        assertThat(SentenceSelector.select(
                                "What does a third car pay?",
                                List.of(new Ranked(first, 0, 9), new Ranked(beside, 0, score)))
                        .getFirst()
                        .line()
                        .source()
                        .id())
                .isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ticket: Family*; Price: £9 | Ticket: Family*; Price: £9#Two adults and a child.
            Ticket: Adult; Price: £4   | Ticket: Adult; Price: £4
            Ticket: Dog¹; Price: £1    | Ticket: Dog¹; Price: £1#¹ On a lead.
            Two adults and a child.    | Ticket: Family*; Price: £9#Two adults and a child.
            It is open.                | It is open.
            """)
    void quotes_a_row_with_the_note_that_its_mark_points_to(String chosen, String quoted) {
        Hit page = Page.of("Ticket: Family*; Price: £9\n\nTicket: Adult; Price: £4\n\nTicket: Dog¹; Price: £1\n\n"
                + "* Two adults and a child.\n\n¹ On a lead.\n\nIt is open.");
        assertThat(SentenceSelector.select("What is it?", List.of(new Ranked(page, Page.at(page, chosen), 9))))
                .extracting(Ranked::text)
                .containsExactly(quoted.split("#"));
    }

    @Test
    void goes_on_from_a_heading_to_what_stands_right_below_it() {
        Hit page = Page.of("Prize of the mill\n\nNobody was named.\n\nWheels\n\nThey turn.");
        Ranked heading = new Ranked(page, 0, 9);
        Ranked below = new Ranked(page, 1, 9);

        assertThat(SentenceSelector.select("Who won the prize?", List.of(heading)))
                .containsExactly(heading, below);
        assertThat(SentenceSelector.select("Who won the prize?", List.of(heading, below)))
                .containsExactly(heading, below);
    }

    @ParameterizedTest
    @CsvSource({"How many mills were closed in July?, 1", "How many mills were closed?, 2"})
    void quotes_no_other_month_beside_the_one_that_is_asked_about(String question, int quoted) {
        Hit july = Found.hit("a", "The mills", null, "As of July 25, 17 mills were closed.");
        Hit may = Found.hit("b", "The mills", null, "As of May 2, nine mills were closed.");

        assertThat(SentenceSelector.select(question, List.of(new Ranked(july, 0, 9), new Ranked(may, 0, 8.9))))
                .hasSize(quoted);
    }

    @ParameterizedTest
    @CsvSource({"How many mills were closed in July?, 1", "How many mills were closed?, 2"})
    void quotes_no_article_of_another_month_beside_the_one_that_is_asked_about(String question, int quoted) {
        Hit july = Found.hit("a", "The mills", LocalDate.of(2025, 7, 25), "By now 17 mills were closed.");
        Hit may = Found.hit("b", "The mills", LocalDate.of(2025, 5, 2), "Nine mills were closed.");

        assertThat(SentenceSelector.select(question, List.of(new Ranked(july, 0, 9), new Ranked(may, 0, 8.9))))
                .hasSize(quoted);
    }

    @ParameterizedTest
    @CsvSource({"How long is probation in Ely?, 1", "How long is it in Ely?, 2"})
    void quotes_no_other_section_beside_the_one_that_is_asked_about(String question, int quoted) {
        Hit page = Page.of("Probation\n\nIt lasts three months in all towns.\n\nHolidays\n\nIn Ely it is 23 days.");

        assertThat(SentenceSelector.select(question, List.of(new Ranked(page, 1, 9), new Ranked(page, 3, 8.9))))
                .hasSize(quoted);
    }

    /** Of the two sentences of a text, the first a little better. */
    private static List<Ranked> selected(String question, String text) {
        Hit page = Page.of(text);
        return SentenceSelector.select(question, List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 8.9)));
    }
}
