package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.check.Found;
import footnote.search.Hit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private static final Hit BRIDGE = Found.hit(
            "bridge",
            "The bridge",
            null,
            "Ada Moss opened the bridge on Monday.",
            "She cut a red ribbon.",
            "The mayor called it “a good day” for the town.",
            "Traffic starts in June.");

    @Test
    void quotes_word_for_word_and_says_who_says_it() {
        Reply reply = quote(BRIDGE, 3);
        assertThat(reply.text()).isEqualTo("The article says: “Traffic starts in June.” [1]");
        Citation citation = reply.citations().getFirst();
        assertThat(citation.citedText()).isEqualTo("Traffic starts in June.");
        assertThat(reply.text().substring(citation.start(), citation.end())).isEqualTo(reply.text());
        assertThat(BRIDGE.text()
                        .substring(citation.source().start(), citation.source().end()))
                .isEqualTo(citation.citedText());
    }

    @Test
    void a_sentence_that_begins_with_a_pronoun_brings_the_one_before() {
        assertThat(quote(BRIDGE, 1).text())
                .isEqualTo("The article says: “Ada Moss opened the bridge on Monday. She cut a red ribbon.” [1]");
    }

    @Test
    void a_sentence_that_leaves_out_at_its_end_what_the_one_before_tells_brings_that() {
        Hit page = Page.of("News came.\n\nAda Moss left in March. The firm declined to say why.");
        assertThat(Page.quoted("Why?", page, 2).text())
                .contains("“Ada Moss left in March. The firm declined to say why.”");
    }

    @Test
    void rows_of_a_table_in_their_order_are_quoted_as_one_on_lines_of_their_own() {
        Hit page = Page.of(
                "Tool: Saw; Size: 4 kg; Shelf: A\n\nTool: Axe; Size: 2 kg; Shelf: B\n\nTool: Hoe; Size: 1 kg; Shelf: C");
        assertThat(Page.quoted("Tools?", page, 0, 1).text())
                .isEqualTo(
                        "The article says:\n\nTool: Saw; Size: 4 kg; Shelf: A\n\nTool: Axe; Size: 2 kg; Shelf: B [1]");
        assertThat(Page.quoted("Tools?", page, 2, 1).citations()).hasSize(2);
    }

    @Test
    void what_leads_on_to_a_chosen_item_stands_over_it_alone() {
        Hit page = Page.of("You may not bring:\n\n• a saw" + "\n\n• one of the axes that hang in the shed".repeat(13));
        assertThat(Page.quoted("May I bring a saw?", page, 1, 0).text())
                .isEqualTo("The article says under “You may not bring”: “a saw” [1][2]");
    }

    @Test
    void a_paragraph_that_begins_with_a_pronoun_of_people_follows_the_sentence_that_names_them() {
        Hit apart = Page.of("Ada Moss opened the bridge.\n\nShe cut a red ribbon.\n\nIt rained all day.");
        String both = "The article says: “Ada Moss opened the bridge.” [1] It goes on: “She cut a red ribbon.” [2]";
        assertThat(quote(apart, 1).text()).isEqualTo(both);
        assertThat(quote(apart, 0, 1).text()).isEqualTo(both);
        assertThat(quote(apart, 2).text()).isEqualTo("The article says: “It rained all day.” [1]");
    }

    @Test
    void a_paragraph_of_some_of_what_was_told_follows_the_sentence_that_tells_of_all() {
        Hit page = Page.of(
                "Forty boats sank in 1931.\n\nHalf of those boats were never found.\n\nBoats of Hull came back.");
        assertThat(quote(page, 1).text())
                .isEqualTo("The article says: “Forty boats sank in 1931.” [1]"
                        + " It goes on: “Half of those boats were never found.” [2]");
        assertThat(quote(page, 2).text()).isEqualTo("The article says: “Boats of Hull came back.” [1]");
    }

    @Test
    void a_paragraph_that_begins_with_somebody_s_words_of_others_stands_for_itself() {
        Hit page = Page.of("The bank paid for the bridge.\n\n\"They use it daily,\" said Ada Moss.");
        assertThat(quote(page, 1).text()).isEqualTo("The article says: \"They use it daily,\" said Ada Moss. [1]");
    }

    @Test
    void words_of_a_long_speech_have_their_marks_and_their_speaker() {
        String long1 =
                "We will open the mill again in the spring of next year, when the wheel has been mended by the town's own carpenters. ";
        Hit speech = Page.of("\"It is a good day,\" said Ada Moss. \"" + long1 + long1.replace("mill", "inn")
                + long1.replace("mill", "weir")
                + long1.replace("mill", "bridge").strip() + "\"");
        assertThat(quote(speech, 1).text())
                .isEqualTo("The article says, in the words of Ada Moss: \"" + long1.strip() + "\" [1]");
        assertThat(quote(speech, 1).citations().getFirst().citedText()).isEqualTo("\"" + long1.strip());
    }

    @Test
    void neighbours_are_quoted_as_one_whatever_their_order() {
        String both = "The article says: The mayor called it “a good day” for the town. Traffic starts in June. [1]";
        assertThat(quote(BRIDGE, 2, 3).text()).isEqualTo(both);
        assertThat(quote(BRIDGE, 3, 2).text()).isEqualTo(both);
        assertThat(quote(BRIDGE, 1, 0).citations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"A good day\", the mayor said.", "“A good day”, the mayor said.", "It was “a good day”."})
    void words_that_show_their_own_marks_get_no_more_of_them(String words) {
        assertThat(quote(Found.hit("fair", "The fair", null, words), 0).text())
                .isEqualTo("The article says: " + words + " [1]");
    }

    @Test
    void words_with_straight_marks_within_are_seen_to_be_quoted() {
        Reply reply = quote(Found.hit("fair", "The fair", null, "The mayor called it \"a good day\" for all."), 0);
        assertThat(reply.text()).isEqualTo("The article says: “The mayor called it \"a good day\" for all.” [1]");
        assertThat(reply.citations().getFirst().citedText()).isEqualTo("The mayor called it \"a good day\" for all.");
        assertThat(reply.citations().getFirst().end()).isEqualTo(reply.text().length());
    }

    @Test
    void a_newer_article_is_named_as_newer() {
        Hit old = Found.hit("old", "The flood", LocalDate.of(2024, 3, 1), "The flood killed ten people.");
        Hit late = Found.hit("late", "The flood", LocalDate.of(2024, 3, 3), "The flood killed twelve people.");
        assertThat(of(List.of(new Ranked(old, 0, 1), new Ranked(late, 0, 1))).text())
                .isEqualTo("One article of 1 March 2024 says: “The flood killed ten people.” [1]"
                        + " A newer article (3 March 2024) says: “The flood killed twelve people.” [2]");
        assertThat(of(List.of(new Ranked(late, 0, 1), new Ranked(old, 0, 1))).text())
                .contains(" An older article (1 March 2024) says: “The flood killed ten people.” [2]");
    }

    @Test
    void another_article_that_says_the_same_is_cited_with_the_same_words() {
        Hit other = Found.hit("other", "The flood", null, "Rain fell.", "Traffic will start in June.", "It was cold.");
        Ranked agreeing = new Ranked(other, 1, 0);
        Ranked quoted = new Ranked(BRIDGE, 3, 2);
        Reply reply =
                Quotation.of("", List.of(quoted), ranked -> ranked.equals(quoted) ? List.of(agreeing) : List.of());
        assertThat(reply.text()).isEqualTo("One article says, and another agrees: “Traffic starts in June.” [1][2]");
        assertThat(reply.citations())
                .extracting(Citation::citedText)
                .containsExactly("Traffic starts in June.", "Traffic will start in June.");
        assertThat(reply.citations()).allSatisfy(citation -> {
            assertThat(reply.text().substring(citation.start(), citation.end())).isEqualTo(reply.text());
            Hit hit = citation.marker() == 1 ? BRIDGE : other;
            assertThat(hit.text()
                            .substring(
                                    citation.source().start(), citation.source().end()))
                    .isEqualTo(citation.citedText());
        });
    }

    @Test
    void what_says_the_same_is_not_quoted_again() {
        Hit other = Found.hit("other", "The flood", null, "Rain fell.", "Traffic will start in June.", "It was cold.");
        Ranked agreeing = new Ranked(other, 1, 1);
        Ranked apart = new Ranked(other, 0, 1);
        Ranked quoted = new Ranked(BRIDGE, 3, 2);
        assertThat(Quotation.of("", List.of(quoted, agreeing, new Ranked(BRIDGE, 0, 1)), both(quoted, agreeing))
                        .text())
                .isEqualTo("One article says, and another agrees: “Traffic starts in June.” [1][2]"
                        + " It also says: “Ada Moss opened the bridge on Monday.” [3]");
        assertThat(Quotation.of("", List.of(quoted, agreeing, apart), both(quoted, agreeing))
                        .text())
                .as("but for what is quoted with its neighbour")
                .isEqualTo("One article says: “Traffic starts in June.” [1]"
                        + " Another says: “Rain fell. Traffic will start in June.” [2]");
    }

    @Test
    void says_of_which_day_each_article_is() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        Hit dated = Found.hit("dated", "The flood", day, "Rain fell.");
        Hit same = Found.hit("same", "The flood", day, "Snow fell.");
        assertThat(leads(dated)).containsExactly("The article of 1 March 2024 says");
        assertThat(leads(dated, same))
                .containsExactly("One article of 1 March 2024 says", "Another of the same day says");
        assertThat(leads(dated, apart("undated"))).containsExactly("One article of 1 March 2024 says", "Another says");
        assertThat(leads(apart("undated"), dated))
                .containsExactly("One article says", "Another, of 1 March 2024, says");
    }

    @Test
    void nothing_that_stands_between_two_sentences_is_ever_quoted() {
        Hit captured = Page.of("The talks went well.\n\n01:44\n\nIt was a good start.");
        Reply reply = quote(captured, 1, 0);
        assertThat(reply.text())
                .isEqualTo("The article says: “It was a good start.” [1] It also says: “The talks went well.” [2]");
    }

    @Test
    void says_no_words_twice_that_an_article_repeats() {
        Hit door = Found.hit("gate", "The gate", null, "Turn the key.", "It is stiff.");
        Hit gate = Found.hit("gate", "The gate", null, "Turn the key.", "It is cold.");
        assertThat(of(List.of(new Ranked(door, 0, 1), new Ranked(gate, 0, 1))).text())
                .isEqualTo("The article says: “Turn the key.” [1]");
    }

    @Test
    void names_the_question_that_a_few_words_answer() {
        Hit page = Page.of("When does the fair end?\n\nOn the last day of May.\n\nWho pays?\n\nThe town pays for it.");
        assertThat(Page.quoted("When is the fair over?", page, 1).text())
                .isEqualTo("The article says under “When does the fair end?”: “On the last day of May.” [1][2]");
    }

    @Test
    void tells_two_articles_apart() {
        Reply reply = of(List.of(new Ranked(BRIDGE, 3, 1), new Ranked(Found.TOLL, 0, 1)));
        assertThat(reply.text())
                .isEqualTo("One article says: “Traffic starts in June.” [1]"
                        + " Another says: “Synthetic opioids killed 112,000 people in America last year.” [2]");
    }

    @Test
    void varies_who_says_it() {
        Hit one = apart("one");
        Hit two = apart("two");
        Hit three = apart("three");
        assertThat(leads(one, 0, one, 2, one, 4)).containsExactly("The article says", "It also says", "It adds");
        assertThat(leads(one, 0, two, 0, three, 0)).containsExactly("One article says", "Another says", "A third says");
        assertThat(leads(one, 0, two, 0, two, 2)).containsExactly("One article says", "Another says", "It also says");
        assertThat(leads(one, 0, two, 0, one, 2))
                .containsExactly("One article says", "Another says", "The first one also says");
    }

    /** Where no other article says the same. */
    private static Reply of(List<Ranked> chosen) {
        return Quotation.of("", chosen, _ -> List.of());
    }

    private static Function<Ranked, List<Ranked>> both(Ranked one, Ranked other) {
        return ranked -> ranked.equals(one) ? List.of(other) : ranked.equals(other) ? List.of(one) : List.of();
    }

    private static List<String> leads(Hit... hits) {
        return leads(Arrays.stream(hits).map(hit -> new Ranked(hit, 0, 1)).toList());
    }

    private static List<String> leads(Hit one, int first, Hit two, int second, Hit three, int third) {
        return leads(List.of(new Ranked(one, first, 1), new Ranked(two, second, 1), new Ranked(three, third, 1)));
    }

    private static List<String> leads(List<Ranked> chosen) {
        String text = of(chosen).text();
        return Pattern.compile("([^\\]]*?): “")
                .matcher(text)
                .results()
                .map(lead -> lead.group(1).strip())
                .toList();
    }

    /** Sentences of which the first, the third and the fifth are no neighbours. */
    private static Hit apart(String id) {
        return Found.hit(id, id, null, "Ann rowed.", "Bob swam.", "Cleo ran.", "Dan slept.", "Eve sang.");
    }

    private static Reply quote(Hit hit, int... sentences) {
        return Page.quoted("", hit, sentences);
    }
}
