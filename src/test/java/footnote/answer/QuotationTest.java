package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.SentenceRanker.Ranked;
import footnote.corpus.Sentence;
import footnote.corpus.Span;
import footnote.search.Hit;
import footnote.search.Vectors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
    void neighbours_are_quoted_as_one_whatever_their_order() {
        String both = "The article says: The mayor called it “a good day” for the town. Traffic starts in June. [1]";
        assertThat(quote(BRIDGE, 2, 3).text()).isEqualTo(both);
        assertThat(quote(BRIDGE, 3, 2).text()).isEqualTo(both);
        assertThat(quote(BRIDGE, 1, 0).citations()).hasSize(1);
    }

    @Test
    void words_that_hold_quotation_marks_get_no_more_of_them() {
        assertThat(quote(BRIDGE, 2).text())
                .isEqualTo("The article says: The mayor called it “a good day” for the town. [1]");
    }

    @Test
    void a_newer_article_is_named_as_newer() {
        Hit old = Found.hit("old", "The flood", LocalDate.of(2024, 3, 1), "The flood killed ten people.");
        Hit late = Found.hit("late", "The flood", LocalDate.of(2024, 3, 3), "The flood killed twelve people.");
        assertThat(Quotation.of(List.of(new Ranked(old, 0, 1), new Ranked(late, 0, 1)))
                        .text())
                .isEqualTo("One article says: “The flood killed ten people.” [1]"
                        + " A newer article (3 March 2024) says: “The flood killed twelve people.” [2]");
        assertThat(Quotation.of(List.of(new Ranked(late, 0, 1), new Ranked(old, 0, 1)))
                        .text())
                .contains(" An older article (1 March 2024) says: “The flood killed ten people.” [2]");
    }

    @Test
    void nothing_that_stands_between_two_sentences_is_ever_quoted() {
        String text = "The talks went well.\n\n01:44\n\nIt was a good start.";
        Hit captured = new Hit(
                BRIDGE.source().at(new Span(0, text.length())),
                text,
                List.of(line(text, "The talks went well."), line(text, "It was a good start.")),
                2,
                0.5);
        Reply reply = quote(captured, 1, 0);
        assertThat(reply.text())
                .isEqualTo("The article says: “It was a good start.” [1] It also says: “The talks went well.” [2]");
    }

    @Test
    void tells_two_articles_apart() {
        Reply reply = Quotation.of(List.of(new Ranked(BRIDGE, 3, 1), new Ranked(Found.TOLL, 0, 1)));
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

    private static List<String> leads(Hit one, int first, Hit two, int second, Hit three, int third) {
        String text = Quotation.of(
                        List.of(new Ranked(one, first, 1), new Ranked(two, second, 1), new Ranked(three, third, 1)))
                .text();
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

    private static Hit.Line line(String text, String sentence) {
        int start = text.indexOf(sentence);
        return new Hit.Line(
                BRIDGE.source().at(new Span(start, start + sentence.length())),
                Sentence.Kind.BODY,
                sentence,
                0.5,
                Vectors.of(sentence));
    }

    private static Reply quote(Hit hit, int... sentences) {
        return Quotation.of(
                Arrays.stream(sentences).mapToObj(at -> new Ranked(hit, at, 1)).toList());
    }
}
