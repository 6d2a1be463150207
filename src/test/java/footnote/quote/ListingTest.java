package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.search.Hit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    private static final String LAMP = """
            Complete these steps to change the bulb.

            1. Turn the lamp off.

               The glass stays hot.

               • Wait a minute.

            2. Unscrew it:

               \tlamp --open

            The old bulb is glass.""";

    private static final String STEPS = LAMP.substring(0, LAMP.indexOf("\n\nThe old"));

    @Test
    void takes_an_indented_line_for_no_item_where_what_stood_above_it_is_left_out() {
        Hit page = Page.of("The lamp hums.\n\n   It is hot.\n\nIt is old.");
        Hit rest = new Hit(page.source(), page.text(), page.sentences().subList(1, 3), page.score(), page.meaning());
        assertThat(quoted("What about it?", rest, "It is hot.")).containsExactly("It is hot.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turn the lamp off.
            The glass stays hot.
            Wait a minute.
            lamp --open
            Complete these steps to change the bulb.
            """)
    void quotes_steps_with_all_that_belongs_to_them(String chosen) {
        assertThat(quoted("How do I change the bulb?", Page.of(LAMP), chosen)).containsExactly(STEPS);
    }

    @ParameterizedTest
    @CsvSource({
        "Open the lid., 'Do this:\n\n1. Open the lid.\n\n2. Lift the lamp.'",
        "Lift the lamp., 'Do this:\n\n1. Open the lid.\n\n2. Lift the lamp.'",
        "Wear gloves., 'Care:\n\n   Wear gloves.'"
    })
    void quotes_steps_without_the_box_of_advice_below_them(String chosen, String list) {
        Hit page = Page.of("Do this:\n\n1. Open the lid.\n\n2. Lift the lamp.\n\n• Care:\n\n   Wear gloves.");
        assertThat(quoted("How do I change the bulb?", page, chosen)).containsExactly(list);
    }

    @Test
    void quotes_points_that_the_last_step_leads_on_to_with_the_steps() {
        String steps = "1. Open the lid.\n\n2. Take one of these:\n\n• the lamp\n\n• the glass";
        assertThat(quoted("How do I change the bulb?", Page.of(steps + "\n\nIt is old."), "Open the lid."))
                .containsExactly(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What happens if the lamp gets hot? | 'Hot: it clicks. It is safe.'",
                "What happens? | 'What may happen:\n\n• Hot: it clicks. It is safe.\n\n• Wet: it stops. Dry it.'"
            })
    void quotes_of_items_with_labels_the_one_that_is_asked_about(String question, String quoted) {
        Hit page = Page.of(
                "The lamp hums.\n\nWhat may happen:\n\n• Hot: it clicks. It is safe.\n\n• Wet: it stops. Dry it.");
        List<Ranked> ranked = IntStream.rangeClosed(2, 5)
                .mapToObj(at -> new Ranked(page, at, 3 - at * 0.1))
                .toList();
        assertThat(Quotation.of(question, SentenceSelector.select(question, ranked), _ -> List.of())
                        .citations())
                .extracting(Citation::citedText)
                .last()
                .isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which steps change the bulb?",
                "What are the steps of changing the bulb?",
                "In which order do I change the bulb?",
                "What are the two steps for a new bulb?",
                "Tell me the steps to a new bulb."
            })
    void quotes_all_steps_where_they_are_asked_for_by_that_name(String question) {
        assertThat(quoted(question, Page.of(LAMP), "Turn the lamp off.")).containsExactly(STEPS);
    }

    @Test
    void quotes_the_lettered_items_of_a_contract_with_what_leads_on_to_them() {
        String list =
                "2.3 The mill may end it if the buyer:\n\n(a) pays late;\n\n(b) is insolvent; or\n\n(c) breaks clause 7.";
        Hit page = Page.of("TERM\n\n2.2 It ends in May.\n\n" + list + "\n\nDELIVERY");
        assertThat(quoted("When may the mill end it?", page, "2.3 The mill may end it if the buyer:"))
                .last()
                .isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({
        "When is the mill open?, 'Mon-Wed 8.30-12.00\n\nThu 13.30-18.00\n\nSat, Sun closed'",
        "When is the mill open on Thursday?, Thu 13.30-18.00"
    })
    void quotes_the_hours_of_all_days_where_none_is_asked_about(String question, String hours) {
        Hit page = Page.of("The mill\n\nMon-Wed 8.30-12.00\n\nThu 13.30-18.00\n\nSat, Sun closed\n\nIt is old.");
        assertThat(quoted(question, page, "Thu 13.30-18.00")).contains(hours);
    }

    @ParameterizedTest
    @CsvSource({"What happened to the lamp?, 1", "What happened to the lamp in 2019?, 2"})
    void quotes_of_a_timeline_what_came_in_the_year_that_is_asked_about(String question, int quotes) {
        Hit page = Page.of("The lamp\n\n• 2017 – Light agreed\n\n• 2019 – Glass broken");
        Reply reply = Page.quoted(question, page, "2019 – Glass broken", "2017 – Light agreed");
        assertThat(reply.citations().stream().map(Citation::citedText).filter(words -> !words.equals("The lamp")))
                .hasSize(quotes);
    }

    @Test
    void takes_no_numbered_heading_for_an_item() {
        Hit page = Page.of("It is clay.\n\n2. Firing\n\n1. Dry it.\n\n2. Light the kiln.\n\nIt glows.");
        assertThat(quoted("How do I fire clay?", page, "Dry it.")).last().isEqualTo("1. Dry it.\n\n2. Light the kiln.");
    }

    @Test
    void quotes_one_step_where_one_thing_is_asked_for() {
        assertThat(quoted("Is it hot?", Page.of(LAMP), "The glass stays hot."))
                .containsExactly("Complete these steps to change the bulb", "The glass stays hot.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The hall is aired.    | A week before the fair
            The band is told.     | A week before the fair
            Flags go up.          | On the day
            The square is swept.  | Afterwards
            """)
    void names_the_item_below_which_the_one_that_is_quoted_stands(String chosen, String over) {
        Hit fair = Page.of("""
                The fair goes like this:

                • A week before the fair:

                   • The hall is aired.

                   • The band is told.

                • On the day

                   • Flags go up.

                • Then come the sweepers.

                • Afterwards:

                   • The square is swept.""");
        assertThat(quoted("Is it so?", fair, chosen)).startsWith(over);
    }

    @Test
    void quotes_of_a_long_list_that_part_to_which_a_sentence_leads_on() {
        String parts = IntStream.rangeClosed(1, 4)
                .mapToObj(part -> "• Guests of floor " + part + ":\n\n   • Key " + part
                        + " opens their door.\n\n   • Their hall is heated.\n\n   • They may cook.")
                .collect(Collectors.joining("\n\n"));
        assertThat(quoted("Is it so?", Page.of("Read this first:\n\n" + parts), "Guests of floor 2:"))
                .last()
                .asString()
                .isEqualTo(
                        "• Guests of floor 2:\n\n   • Key 2 opens their door.\n\n   • Their hall is heated.\n\n   • They may cook.");
    }

    @Test
    void quotes_the_list_of_these_things() {
        String list = "None of these rooms is heated.\n\n• The hall\n\n• The yard";
        assertThat(quoted("Which rooms are cold?", Page.of(list), "None of these rooms is heated."))
                .containsExactly(list);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is new on the page?    | true
            What is new on page 12?     | false
            When did a page become new? | false
            """)
    void quotes_the_list_whose_heading_says_what_is_asked(String question, boolean whole) {
        String list = "• Dark mode\n\n• Bigger type";
        assertThat(quoted(question, Page.of("It runs.\n\nNew\n\n" + list), "Dark mode"))
                .contains(whole ? list : "Dark mode");
    }

    @ParameterizedTest
    @CsvSource({
        "Who can apply?, true",
        "Who can apply in May?, true",
        "Who can apply in June?, true",
        "Who runs the school?, false",
        "When can I apply?, false"
    })
    void quotes_all_who_may_do_what_is_asked(String question, boolean whole) {
        String list = "• schools\n\n• clubs of five";
        assertThat(quoted(question, Page.of("It grows.\n\nWho can apply\n\n" + list), "schools"))
                .contains(whole ? list : "schools");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is done to it?               | true
            At what temperature is it fired?  | false
            """)
    void quotes_the_list_of_the_best_two_where_no_single_thing_is_asked_for(String question, boolean whole) {
        Hit page = Page.of("It is clay.\n\n• It is fired at 900 °C.\n\n• It is glazed at 1,200 °C.");
        assertThat(Page.quoted(question, page, 1, 2).citations())
                .extracting(Citation::citedText)
                .anyMatch(quote -> quote.startsWith("• ") == whole);
    }

    private static List<String> quoted(String question, Hit page, String sentence) {
        return Page.quoted(question, page, sentence).citations().stream()
                .map(Citation::citedText)
                .toList();
    }
}
