package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.check.Found;
import footnote.search.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceRankerTest {

    @ParameterizedTest
    @CsvSource({
        "'The lamps stand on four masts. They go out at nine.', 0.8, 0.4, 0.6",
        "'The lamps stand on four masts. They go out at nine.', 0.4, 0.8, 0.8",
        "'The lamps stand on four masts. Shops shut at nine.', 0.8, 0.4, 0.4",
        "'The lamps stand on four masts.\n\nThey go out at nine.', 0.8, 0.4, 0.4",
        "'Lamps\n\nNine in the evening.', 0.8, 0.4, 0.6",
        "'Lamps\n\nNine in the evening is when the whole town goes to bed.', 0.8, 0.4, 0.4"
    })
    void takes_half_of_the_meaning_of_a_sentence_that_leans_on_a_nearer_one_or_on_its_heading_from_there(
            String text, double before, double own, double meaning) {
        List<SentenceRanker.Seen> seen = seen("When do the lamps go out?", text, before, own);

        assertThat(seen.getLast().features().get(SentenceFeature.COSINE)).isCloseTo(meaning, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "What did Ann Lee ask?, 'Members\n\n• Ann Lee', 1",
        "What did Ann Lee ask?, 'Members\n\nAnn Lee spoke.', 0",
        "What did Ann Lee ask?, 'Members\n\nAnn Lee asked nothing.', 0",
        "Is Ann Lee a member?, 'Members\n\n• Ann Lee', 0",
        "When did Ann Lee join?, '3 May 2024\n\n• Ann Lee', 0"
    })
    void knows_a_line_that_tells_nothing_new(String question, String text, double nothing) {
        assertThat(seen(question, text, 0.5, 0.5))
                .last()
                .returns(nothing, each -> each.features().get(SentenceFeature.NOTHING_NEW));
    }

    @Test
    void knows_that_what_leads_on_to_a_list_tells_what_its_items_tell() {
        assertThat(seen("Who are the members?", "The members are:\n\n• Ann Lee\n\n• Tom Orr", 0.5, 0.5, 0.5))
                .first()
                .returns(0.0, each -> each.features().get(SentenceFeature.NOTHING_NEW))
                .returns(1.0, each -> each.features().get(SentenceFeature.CUE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is a mill?      | Use mills to grind corn.                           | 1
            What are mills?      | This page describes mills. Use mills to grind.    | 1
            What is a windmill?  | Use mills to grind corn.                           | 0
            Who has a mill?      | Use mills to grind corn.                           | 0
            What is a mill?      | Open on Sundays only.                             | 0
            What is a mill?      | Mills are rare. Use mills to grind corn.          | 0
            """)
    void knows_what_an_article_begins_with_that_is_named_after_the_thing_that_is_asked_about(
            String question, String text, double opening) {
        Hit mill = Page.of("Mills", text);
        assertThat(new SentenceRanker(Found.retriever()).seen(question, Found.of(mill)))
                .last()
                .returns(opening, each -> each.features().get(SentenceFeature.OPENING));
    }

    @ParameterizedTest
    @CsvSource({"What is a weft?, 2", "How do I draw a weft?, 3"})
    void takes_no_code_for_what_a_thing_is(String question, int seen) {
        Hit weft = Page.of("A weft is a thread. It is drawn so:\n\n\tdraw weft --tight");
        assertThat(new SentenceRanker(Found.retriever()).seen(question, Found.of(weft)))
                .hasSize(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "How long did the fire last?, 'Status: out\n\nDuration: 47 minutes', 1",
        "When did the fire start?, 'Status: out\n\nDuration: 47 minutes', 0"
    })
    void knows_a_line_of_a_sheet_by_its_label(String question, String line, double labelled) {
        assertThat(seen(question, line, 0.5, 0.5))
                .last()
                .returns(labelled, each -> each.features().get(SentenceFeature.LABELLED));
    }

    @ParameterizedTest
    @CsvSource({
        "'2026 elections\n\n• Chair: Ann Lee', 1",
        "'2025 elections\n\n• Chair: Ann Lee', 0",
        "'Elections in 2025\n\nUp from 2024.', 0"
    })
    void takes_what_stands_below_another_year_for_an_answer_to_another_question(String text, double other) {
        assertThat(seen("Who became chair in 2025?", text, 0.5, 0.5))
                .last()
                .returns(other, each -> each.features().get(SentenceFeature.OTHER_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "'The second trial is over. Nine fell ill.', 0",
        "'The first trial is over. Nine fell ill.', 1",
        "'The trial is over. In phase 1 nine fell ill.', 0"
    })
    void takes_what_is_told_of_another_in_an_order_for_an_answer_to_another_question(String text, double other) {
        assertThat(seen("Who fell ill in the second trial?", text, 0.5, 0.5))
                .last()
                .returns(other, each -> each.features().get(SentenceFeature.OTHER_IN_ORDER));
    }

    @Test
    void takes_what_stands_over_a_log_of_changes_for_no_answer() {
        assertThat(seen("What changed in Lamp?", "All notable changes to Lamp are listed here. Lamp is new.", 0.5, 0.5))
                .extracting(SentenceRanker.Seen::at)
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"What was done in week 45?, false", "When was week 45?, true"})
    void takes_a_heading_over_others_for_an_answer_to_who_asks_when_alone(String question, boolean telling) {
        String text = "Week 45 (2-6 November)\n\nDone\n\n• Oars\n\nWeek 46 (9-13 November)\n\nDone\n\n• Sails";
        assertThat(seen(question, text, 0.5, 0.5).stream().anyMatch(each -> each.at() == 0))
                .isEqualTo(telling);
    }

    @Test
    void counts_the_day_of_an_article_as_told_in_its_sentences() {
        Hit hit = Found.hit("a", "Votes", LocalDate.of(2021, 5, 24), "Turnout was 49 per cent, the lowest since 1993.");
        assertThat(new SentenceRanker(Found.retriever()).seen("What was the turnout in 2021?", Found.of(hit)))
                .extracting(each -> each.features().get(SentenceFeature.COVERAGE))
                .containsExactly(1.0);
    }

    @Test
    void counts_the_own_words_of_a_question_for_more_than_those_that_tell_what_it_is_about() {
        assertThat(seen(
                        "And breakfast? (room inn cost)",
                        "A room at the inn costs ninety euros. Breakfast is paid by guests.",
                        0.5,
                        0.5))
                .extracting(each -> each.features().get(SentenceFeature.COVERAGE))
                .containsExactly(3 / 7.0, 4 / 7.0);
    }

    @ParameterizedTest
    @CsvSource({
        "'I would like to test the lamps. May I go back?\n\nYes you may do so.', false",
        "'How to light all of the lamps in the town\n\nYes you may do so.', false",
        "'The lamps of the town are lit from now on\n\nYes you may do so.', true"
    })
    void takes_no_heading_that_asks_for_an_answer(String text, boolean telling) {
        List<SentenceRanker.Seen> seen = seen("May I test the lamps?", text, 0.5, 0.5);

        assertThat(seen.stream().anyMatch(each -> each.at() == 0)).isEqualTo(telling);
    }

    @ParameterizedTest
    @CsvSource({
        "When did 5.1.0 come out?, [5.1.0] - 2026-06-02, true",
        "When did 5.1.0 come out?, [5.1.0], false",
        "What came with 5.1.0?, [5.1.0] - 2026-06-02, false",
        "What came with 5.1.0?, 5.1.0 (2 June 2026), false",
        "What came with 5.1.0?, 'Version 5.1.0, June 2, 2026', false",
        "When did 5.1.0 come out?, 5.1.0 (2 June 2026), true"
    })
    void takes_a_heading_of_a_version_and_its_day_for_a_time_alone(String question, String heading, boolean telling) {
        List<SentenceRanker.Seen> seen =
                seen(question, heading + "\n\nThe lamps are new and they are bright.", 0.5, 0.5);

        assertThat(seen.stream().anyMatch(each -> each.at() == 0)).isEqualTo(telling);
    }

    @ParameterizedTest
    @CsvSource({"How many lamps came in June 2026?, 1", "When did the lamps come?, 2"})
    void takes_a_line_of_a_day_alone_for_a_time_alone(String question, int lines) {
        assertThat(seenBehindAnother(question, "Tuesday, 2 June 2026.")).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What are lamps for? | Date: 2026-06-02 | 1
            What are lamps for? | Effective 2 June 2026 | 1
            What are lamps for? | Last updated on June 2, 2026 | 1
            What are lamps for? | Valid from 2026-06-02 | 1
            What are lamps for? | Effective date: 2nd June 2026 | 1
            What are lamps for? | JUNE 2, 2026 | 1
            What are lamps for? | Lamps are valid from 2026-06-02. | 2
            Since when are the lamps valid? | Valid from 2026-06-02 | 2
            When do the lamps take effect? | Effective date: 2nd June 2026 | 2
            When did the lamps come? | Date: 2026-06-02 | 2
            """)
    void takes_what_names_a_paper_or_its_day_for_who_asks_for_that_alone(String question, String line, int lines) {
        assertThat(seenBehindAnother(question, line)).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is Tom Orr? | On Wed, 22 Apr 2026 at 16:01, Tom Orr wrote | 1
            Who is Tom Orr? | From Ada de Moss to Tom Orr, Ann Lee | 1
            Who is Tom Orr? | From Ada Moss to Tom Orr and others | 1
            Who is Tom Orr? | From that day on it was Tom Orr who wrote. | 2
            What does Tom Orr do? | Written by Tom Orr · Updated over a week ago | 1
            What does Tom Orr do? | By Tom Orr and Ada Moss | 1
            What does Tom Orr think of lamps? | Article by: Tom Orr | 1
            Who wrote The Lamps of Ely? | Article by: Tom Orr | 1
            Who published the book on lamps? | Article by: Tom Orr | 1
            Who is Tom Orr? | Article by: Tom Orr | 2
            Who wrote the article on lamps? | Article by: Tom Orr | 2
            Which articles has Tom Orr written? | Article by: Tom Orr | 2
            What does Tom Orr do? | By night Tom Orr lights lamps. | 2
            Who wrote about lamps? | Written by Tom Orr · Updated over a week ago | 2
            Who wrote to Tom Orr? | From Ada de Moss to Tom Orr, Ann Lee | 2
            When did Tom Orr send the lamps? | On Wed, 22 Apr 2026 at 16:01, Tom Orr wrote | 2
            """)
    void takes_the_head_of_a_letter_and_who_wrote_an_article_for_who_asks_for_that_alone(
            String question, String line, int lines) {
        assertThat(seenBehindAnother(question, line)).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many lamps are lit? | Daily summary of the lamps: https://lamps.example/daily | 1
            How can I get a lamp? | Lamps may be ordered here: https://lamps.example/order | 2
            Where are the lamps listed? | Daily summary of the lamps: https://lamps.example/daily | 2
            How many lamps are lit? | Nine lamps are lit, see https://lamps.example/daily | 2
            """)
    void takes_a_link_under_its_name_for_who_asks_for_one(String question, String line, int lines) {
        assertThat(seenBehindAnother(question, line)).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "'How do I reset my password?\n\nOpen the page first.\n\nIt takes a minute or so.', 1, 0",
        "'Reset the password\n\nOpen the page first.\n\nIt takes a minute or so.', 1, 0",
        "'How do I reset my door key?\n\nOpen the page first.\n\nIt takes a minute or so.', 0, 0",
        "'Reset the password\n\n• Open the page first.\n\n• It takes a minute or so.', 1, 1",
        "'The password is here.\n\nOpen the page first.\n\nIt takes a minute or so.', 0, 0"
    })
    void knows_the_first_sentence_or_list_below_a_heading_that_says_just_what_is_asked(
            String text, double first, double next) {
        List<SentenceRanker.Seen> seen = seen("How can I reset my password?", text, 0.5, 0.5, 0.5);
        List<SentenceRanker.Seen> last = seen.subList(seen.size() - 2, seen.size());

        assertThat(last)
                .extracting(each -> each.features().get(SentenceFeature.BELOW))
                .containsExactly(first, next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Besides lamps, what is sold?  | Lamps are sold. | 1
            Besides lamps, what is sold?  | Oil is sold.    | 0
            What is sold apart from oil?  | Oil is sold.    | 1
            What is sold?                 | Oil is sold.    | 0
            """)
    void knows_what_a_question_leaves_out(String question, String line, double leftOut) {
        List<SentenceRanker.Seen> seen = seen(question, line, 0.5);

        assertThat(seen.getFirst().features().get(SentenceFeature.LEFT_OUT)).isEqualTo(leftOut);
    }

    /** What is seen of a page of these sentences, which are so near to a question. */
    private static List<SentenceRanker.Seen> seen(String question, String text, double... cosines) {
        Hit page = Page.of(text);
        List<Hit.Line> lines = IntStream.range(0, cosines.length)
                .mapToObj(at -> {
                    Hit.Line line = page.sentences().get(at);
                    return new Hit.Line(line.source(), line.kind(), line.text(), cosines[at], line.vector());
                })
                .toList();
        Hit hit = new Hit(page.source(), page.text(), lines, page.score(), page.meaning());
        return new SentenceRanker(Found.retriever()).seen(question, Found.of(hit));
    }

    private static List<SentenceRanker.Seen> seenBehindAnother(String question, String line) {
        return seen(question, "The lamps came.\n\n" + line, 0.5, 0.5);
    }
}
