package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Found;
import footnote.search.Hit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForemostTest {

    /** The first sentence of an article is taken for the likelier one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By how much did profits fall? | Profits fell 40 per cent. | They had been £9m. | false
            What did Ann Lee say? | Tom Ray said it must close. | Ms Lee said it pays. | true
            What did Ann Lee say in Ely? | Ms Lee was in Ely. | Ms Lee said it pays. | true
            What did Ann Lee say? | It must close, Ms Lee said. | Ms Lee said it pays. | false
            What did Ann Lee say? | Ann Lee was called to Ely. | Ms Lee said it pays. | true
            Who is the mayor? | The mayor was sorry that Ann Lee had left. | It was opened by mayor Tom Ray. | true
            Who is the first mayor? | The first mayor has been chosen. | It is said to be Ann Lee. | true
            Who is York's first children's mayor? | The first children's mayor of York has been chosen. | It is said to be Ann Lee. | true
            Who is the mayor? | The mayor, Ann Lee, opened it. | It was opened by mayor Tom Ray. | false
            Why did it close? | It had no money. | It shut in May 2019. | false
            What share of the boats sank in 1931? | Forty boats sailed in 1931. | Nearly 88 per cent of those sank. | true
            What share of the boats sank in 1931? | Half of the boats sank in 1931. | In 1931 88 per cent sailed. | false
            What does an oar cost? | Oars have become dear. | An oar costs £4. | true
            What does an oar cost? | Oars have become dear. | They cost £4. | true
            What is the prize money? | The prize is open to all. | The prize is £60,000. | true
            Who is Ann Lee? | Ann Lee left. | Ann Lee is a farmer. | true
            When will Ann Lee leave? | Ann Lee resigned on Monday. | She will leave on 30 April. | true
            When will Ann Lee leave? | Ann Lee resigned on Monday. | Tom Ray will leave on 30 April. | false
            When will the lock be mended? | Tom Orr replied that it would be on Monday. | In May Ann Lee asked when the lock would be mended. | false
            When will Ann Lee leave? | Ann Lee will leave on Monday. | She may leave on 30 April. | false
            Who was the thief? | The thief wasn't named. | Ann Lee left. | false
            What is the second point? | The first point is dear. | The council listed three points. | true
            What is the first point? | The first point is dear. | The council listed three points. | false
            What is the second point? | The first point is dear. | The council listed three mills. | false
            Who signed the lease of the mill? | The lease is of the mill in Ely. | Ann Lee signed the lease of the mill. | true
            Who signed the lease of the mill? | The lease is of the mill in Ely. | Ann Lee signed it. | false
            Who signed the lease of the mill? | Tom Orr signed the lease of the mill. | Ann Lee signed the lease of the mill. | false
            Who is Ann Lee of the mill? | Ms Lee is a farmer. | Ann Lee of the mill met Tom Orr. | false
            How many watts does the mill use? | The mill uses four wheels. | Power: 210 W | false
            Who can I call on the mill? | This call on the mill is over. | Questions: Ann Lee, 01632 960 318 | true
            Who was absent? | The council met in April. | Apologies: Ann Lee | true
            Who was absent in April? | The council met in April. | Apologies: Ann Lee | false
            What is the latest version of Tide? | Unpack the latest archive of Tide. | Tide 3.6 came in July. | true
            What is the latest version of Tide? | Unpack the latest archive of Tide. | Gale 3.6 came in July. | false
            What is the latest version of Tide? | Unpack the latest archive of Tide. | Tide costs £3.60. | false
            Which version of Tide came out? | Tide is for harbours. | Tide 3.6 came out. | true
            Which version of Tide sank? | Gale is for ports. | Tide 3.6 came out. | false
            Who is York's coach? | Ely's coach, Ann Lee, left. | York's coach, Tom Ray, left. | true
            """)
    void is_the_second_sentence_where_it_alone_holds_what_is_asked_for(
            String question, String first, String second, boolean isSecond) {
        Hit page = Page.of(first + " " + second);
        List<Ranked> ranked = List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 7));

        assertFirst(question, ranked, isSecond ? 1 : 0);
        List<Ranked> farther = List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 5));
        assertThat(Foremost.of(question, farther)).isEqualTo(farther);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When does the boat leave? | The boat leaves from the pier. | The boat leaves at 9.30. | true
            When does the boat leave? | The boat leaves on Monday. | The boat leaves at 9.30. | false
            When does the boat leave? | The boat leaves from the pier. | Tea is at 9.30. | false
            How long does the ride take? | The ride takes its time. | The ride takes two hours. | true
            Where does the boat leave? | The boat leaves from a pier. | The boat leaves at 9.30. | false
            """)
    void is_a_sentence_below_where_it_alone_tells_the_time_that_is_asked_for(
            String question, String first, String below, boolean isBelow) {
        Hit page = Page.of(first + "\n\n" + below);
        List<Ranked> ranked = List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 7));

        assertFirst(question, ranked, isBelow ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "How much were the sales in 2024?, true",
        "How much were the sales of the mill in 2024?, false",
        "Where were the sales in 2024?, false"
    })
    void is_the_row_of_the_whole_where_a_figure_of_no_part_is_asked_for(String question, boolean isWhole) {
        Hit page = Page.of("Sales in millions: Mill; 2024: 31\n\nSales in millions: Total; 2024: 96");
        List<Ranked> ranked = List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 7));

        assertFirst(question, ranked, isWhole ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"How long does the painting take?, true", "How long does the ride take?, false"})
    void is_a_sentence_of_another_passage_that_tells_the_time_of_what_the_one_before_it_names(
            String question, boolean isSecond) {
        Hit one = Page.of("The painting and the ride are hard.");
        Hit other = Page.of("Begin with the painting. This takes two hours.");
        List<Ranked> ranked = List.of(new Ranked(one, 0, 9), new Ranked(other, 1, 7));

        assertFirst(question, ranked, isSecond ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"How long may I keep a boat?, true", "How long may I keep a boat on the lake?, false"})
    void is_a_sentence_of_another_passage_that_tells_the_time_below_what_is_asked_about(
            String question, boolean isSecond) {
        Hit one = Page.of("Go to the boat house.");
        Hit other = Page.of("Keep a boat\n\nYou may keep it for two hours.");
        List<Ranked> ranked = List.of(new Ranked(one, 0, 9), new Ranked(other, 1, 7));

        assertFirst(question, ranked, isSecond ? 1 : 0);
    }

    @Test
    void is_the_line_whose_label_says_what_is_asked_about_where_it_is_nearly_as_likely() {
        Hit page = Page.of("Some lamps are dark at the top.\n\nDark at the top: the wick is old.");
        String why = "Why is a lamp dark at the top?";

        assertFirst(why, List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 7.6)), 1);
        assertFirst(why, List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 7.4)), 0);
    }

    @ParameterizedTest
    @CsvSource({"What caused the outage of 3 June?, true", "What caused the outage of 5 June?, false"})
    void is_the_cause_that_is_told_below_what_it_is_asked_of(String question, boolean isSecond) {
        Hit page = Page.of("Outage of 3 June\n\nIt began on 3 June at noon. A worn wire had caused a fire.");
        List<Ranked> ranked = List.of(new Ranked(page, 1, 9), new Ranked(page, 2, 7));

        assertFirst(question, ranked, isSecond ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"Where does Ann Lee work?, 1", "Who does Ann Lee report to?, 2", "Who is Ann Lee?, 0"})
    void is_the_line_of_a_sheet_that_is_asked_for_before_that_on_whom_it_is(String question, int first) {
        Hit page = Page.of("Employee: Ann Lee\n\nWorkplace: Mill House, Ely\n\nReports to: Tom Ray");
        List<Ranked> ranked = List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 2), new Ranked(page, 2, 1));

        assertFirst(question, ranked, first);
        assertThat(Foremost.of(question, ranked).stream().map(Ranked::at).anyMatch(at -> at == 0))
                .isEqualTo(first == 0);
    }

    @ParameterizedTest
    @CsvSource({"What was decided on the mill in May?, true", "What was decided on the mill?, false"})
    void is_one_of_the_month_that_is_asked_about(String question, boolean isSecond) {
        Hit march = Found.hit("a", "The mill", LocalDate.of(2025, 3, 4), "The town voted on the old mill.");
        Hit may = Found.hit("b", "The mill", LocalDate.of(2025, 5, 16), "The town will ask for bids.");
        List<Ranked> ranked = List.of(new Ranked(march, 0, 9), new Ranked(may, 0, 7));

        assertFirst(question, ranked, isSecond ? 1 : 0);
    }

    @Test
    void is_one_that_tells_a_sum_where_it_is_asked_how_much_something_is() {
        Hit page = Page.of("The room is 9 m long. The price is £60.");
        Ranked size = new Ranked(page, 0, 9);
        Ranked price = new Ranked(page, 1, 7.6);

        assertThat(Foremost.of("How much is the room?", List.of(size, price))).startsWith(price);
        assertThat(Foremost.of("How long is the room?", List.of(size, price))).startsWith(size);
    }

    @Test
    void is_one_that_counts_the_very_thing_where_it_is_nearly_as_likely() {
        Hit page = Page.of("A boat of 18 years left. Only four boats are left.");
        Ranked other = new Ranked(page, 0, 9);
        Ranked count = new Ranked(page, 1, 7.6);
        String howMany = "How many boats are left?";

        assertThat(Foremost.of(howMany, List.of(other, count)).getFirst()).isEqualTo(count);
        assertThat(Foremost.of(howMany, List.of(other, new Ranked(page, 1, 7.4)))
                        .getFirst())
                .isEqualTo(other);
    }

    @Test
    void is_one_that_tells_the_place_where_it_is_nearly_as_likely() {
        Hit page = Page.of("The boat leaves at 9.30.\n\nThe boat leaves in Ely.\n\nA boat sank in York.");
        Ranked time = new Ranked(page, 0, 9);
        Ranked place = new Ranked(page, 1, 8.1);
        String where = "Where does the boat leave?";

        assertThat(Foremost.of(where, List.of(time, place)).getFirst()).isEqualTo(place);
        assertThat(Foremost.of(where, List.of(time, new Ranked(page, 1, 7.9))).getFirst())
                .isEqualTo(time);
        assertThat(Foremost.of(where, List.of(time, new Ranked(page, 2, 8.9))).getFirst())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Was the oar budget approved? | The members voted to wait a month. | true
            Why was the oar budget delayed? | The members voted to wait a month. | false
            Was the oar budget approved? | The members wait a month. | false
            """)
    void is_what_was_decided_under_the_same_heading_however_far_below(String question, String below, boolean isBelow) {
        Hit page = Page.of("## Oar budget\n\nThe members talked about the oar budget.\n\n" + below
                + "\n\n## Hall\n\nThe members voted for a new hall.");
        List<Ranked> ranked = List.of(new Ranked(page, 1, 9), new Ranked(page, 4, 8), new Ranked(page, 2, 1));

        assertFirst(question, ranked, isBelow ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "When does the mill close on Saturday?, 2",
        "When does the mill close on Wednesdays?, 1",
        "When does the mill close on Sunday?, 0",
        "When does the mill close?, 0"
    })
    void is_the_row_of_the_day_that_is_asked_about(String question, int first) {
        Hit page = Page.of("It is closed on 24 December.\n\nDay: Tuesday to Friday; Summer: 10–6; Winter: 10–4\n\n"
                + "Day: Saturday; Summer: 10–8; Winter: 10–5");
        List<Ranked> ranked = List.of(new Ranked(page, 0, 3), new Ranked(page, 1, 2), new Ranked(page, 2, 2.5));

        assertFirst(question, ranked, first);
    }

    @Test
    void is_the_row_for_the_number_that_is_asked_about_without_those_for_others() {
        Hit page = Page.of("Keys: 1–99; Price: $30\n\nKeys: 100–249; Price: $28.50\n\nKeys: 250+; Price: $27");
        List<Ranked> ranked = List.of(new Ranked(page, 0, 3), new Ranked(page, 1, 2.9), new Ranked(page, 2, 2.8));

        assertThat(Foremost.of("What do I pay for a key if I buy 300?", ranked))
                .extracting(Ranked::at)
                .containsExactly(2);
    }

    @Test
    void is_the_row_for_the_number_that_is_asked_about_before_a_sentence_without_it() {
        Hit page = Page.of("Up to five days are kept.\n\nYears: Below 2; Days: 25\n\nYears: 2 to 5 years; Days: 27");
        List<Ranked> ranked = List.of(new Ranked(page, 0, 3), new Ranked(page, 1, 2.9), new Ranked(page, 2, 2.8));

        assertFirst("How many days do I get after three years?", ranked, 2);
    }

    /** That the sentence at a place of those ranked, best first, is quoted first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is an oar? | Each oar is old.      | An oar is a wing of wood.  | true
            What is an oar? | An oar moves a boat.  | An oar is also dear.       | false
            What is an oar? | An oar is for a boat. | An oar is a wing of wood.  | false
            What is the oar? | Each oar is old.     | The oar is a wing of wood. | false
            """)
    void is_what_tells_what_a_thing_is_where_that_is_asked(
            String question, String first, String second, boolean isSecond) {
        Hit page = Page.of(first + " " + second);
        assertFirst(question, List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 8)), isSecond ? 1 : 0);
    }

    private static void assertFirst(String question, List<Ranked> ranked, int place) {
        assertThat(Foremost.of(question, ranked).getFirst()).isEqualTo(ranked.get(place));
    }
}
