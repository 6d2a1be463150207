package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedHeadingTest {

    private static final Hit PAGE = Page.of("""
            Fees by boat

            Length: Up to 5 m; Fee: $20; Deposit: $5

            What are the fees for a guest's boat?

            Length: Up to 5 m; Fee: $40; Deposit: $8

            Leeds

            Getting to Leeds

            It has stairs.

            Rooms

            They are 3 m high.

            Kessel

            Getting to Kessel

            It has a ramp.

            Rooms

            They are 2 m high.

            You may not bring these:

            • Dogs. The blind may ring at the lodge.

            • Knives

            Do you charge for a late boat?

            Yes. We charge $9 a night for a late boat from the second night on.

            May I bring a guest?

            No, but guests may watch from the pier.

            Do you lend oars to Ely?

            To members, yes. To guests, not yet.

            Canoe

            Hire: $14

            Seats: two

            Skiff

            Hire: $18

            Sail: white

            Would you pay for oars?

            Yes: 31%

            No: 48%

            Saturday 10 October

            20:00 Night Bus

            21:30 Day Boat""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            What is the fee for 5 m? | Length: Up to 5 m; Fee: $20; Deposit: $5 | Fees by boat
            What is the fee for 5 m? | Length: Up to 5 m; Fee: $40; Deposit: $8 | What are the fees for a guest's boat?
            How high are the rooms in Leeds? | They are 3 m high. | Leeds
            How high are the rooms in Kessel? | They are 2 m high. | Kessel
            How do I get to Kessel? | It has a ramp. | Getting to Kessel
            Are dogs allowed? | Dogs. | You may not bring these
            What is the charge? | Yes. | Do you charge for a late boat?
            What is the charge? | We charge $9 a night for a late boat from the second night on. | Do you charge for a late boat?
            Do you charge for late boats? | Yes. | ~~
            Do you charge a deposit for a late boat? | Yes. | Do you charge for a late boat?
            Do you charge for guests? | No, but guests may watch from the pier. | May I bring a guest?
            Do you lend to Ely? | To guests, not yet. | Do you lend oars to Ely?
            What is the hire of a kayak? | Hire: $18 | Skiff
            How many seats are there? | Seats: two | ~~
            How many would pay for oars? | Yes: 31% | Would you pay for oars?
            When is Night Bus? | 20:00 Night Bus | Saturday 10 October
            How many said so? | Yes: 31% | ~~
            Who may ring? | The blind may ring at the lodge. | ~~
            """)
    void names_what_a_sentence_stands_under_where_that_tells(String question, String sentence, String heading) {
        Ranked ranked = new Ranked(PAGE, Page.at(PAGE, sentence), 0);
        assertThat(QuotedHeading.of(question, ranked, List.of(ranked))
                        .map(Hit.Line::text)
                        .orElse(""))
                .isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void may_be_a_long_line_that_leads_on_to_what_is_no_sentence(int item, boolean named) {
        Hit page = Page.of(
                "You may stay on the pier for the night, and use the kitchen of the club, where you are with:\n\n"
                        + "• A rower of the eight\n\n• The keeper lets you in.");
        Ranked ranked = new Ranked(page, item, 1);

        assertThat(QuotedHeading.of("Who may stay?", ranked, List.of(ranked)).isPresent())
                .isEqualTo(named);
    }

    @Test
    void may_be_a_question_that_stands_before_the_passage() {
        Hit page = Page.of("Are oars lent?\n\nThey are lent by the hour to all the members of the club.");
        Hit below = new Hit(
                page.source(),
                page.text(),
                page.titleStems(),
                page.sentences().subList(1, 2),
                page.sentences().subList(0, 1),
                page.score(),
                page.meaning());
        Ranked sentence = new Ranked(below, 0, 1);

        assertThat(QuotedHeading.of("Who is it?", sentence, List.of(sentence))).isEmpty();
    }
}
