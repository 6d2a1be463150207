package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import footnote.search.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WantedTest {

    private static final String TEXT = "Ann went home.\nThe king gave her\n12 gold coins. She spent them all.";

    private static final Wanted EVIDENCE = wanted(List.of(), "the King gave her 12 gold coins.");
    private static final Wanted ANSWER = wanted(List.of("The 12 gold coins"));

    @Test
    void finds_evidence_whatever_its_white_space_and_case() {
        assertThat(EVIDENCE.isIn(List.of(quote("The king gave her\n12 gold coins."))))
                .isTrue();
        assertThat(EVIDENCE.isIn(List.of(quote("Ann went home.")))).isFalse();
    }

    @Test
    void a_quote_is_right_that_shares_half_of_the_shorter() {
        assertThat(EVIDENCE.isIn(List.of(quote("12 gold coins.")))).isTrue();
        assertThat(EVIDENCE.isIn(List.of(quote(TEXT)))).isTrue();
        assertThat(EVIDENCE.isIn(List.of(quote("coins. She spent them all.")))).isFalse();
    }

    @Test
    void a_quote_of_another_article_is_wrong() {
        assertThat(EVIDENCE.isIn(List.of(new Quote(source("other", 0, TEXT.length()), TEXT))))
                .isFalse();
    }

    @Test
    void an_answer_in_the_articles_words_must_be_quoted() {
        assertThat(ANSWER.isIn(List.of(quote("The king gave her\n12 gold coins."))))
                .isTrue();
        assertThat(ANSWER.isIn(List.of(quote("She spent them all.")))).isFalse();
        assertThat(wanted(List.of("2 gold coins")).isIn(List.of(quote(TEXT)))).isFalse();
    }

    @Test
    void an_answer_may_be_quoted_in_two_pieces() {
        assertThat(ANSWER.isIn(List.of(quote("her\n12 gold"), quote("coins.")))).isTrue();
    }

    @Test
    void a_passage_holds_half_of_the_evidence_or_more() {
        assertThat(EVIDENCE.isIn(hit("Ann went home.\nThe king gave her\n12"))).isTrue();
        assertThat(EVIDENCE.isIn(hit("coins. She spent them all."))).isFalse();
    }

    @Test
    void nothing_is_known_of_evidence_that_stands_nowhere() {
        assertThat(wanted(List.of(), "The queen gave her nothing.").isKnown()).isFalse();
        assertThat(EVIDENCE.isKnown()).isTrue();
        assertThat(ANSWER.isKnown()).isTrue();
        assertThat(wanted(List.of("13 gold coins")).isKnown()).isFalse();
    }

    @Test
    void where_no_article_is_named_any_may_hold_the_answer() {
        EvalQuestion question =
                new EvalQuestion("q", "What?", List.of(), List.of("12 gold coins"), List.of(), List.of(), true, true);
        assertThat(Wanted.of(question, Map.of()).isIn(List.of(quote("her\n12 gold coins."))))
                .isTrue();
    }

    @Test
    void of_the_pieces_of_evidence_those_count_that_are_quoted_by_half() {
        Wanted two = wanted(List.of(), "The king gave her 12 gold coins.", "She spent them all.", "Stands nowhere.");
        assertThat(two.shareIn(List.of(quote("She spent them all.")))).isEqualTo(0.5);
        assertThat(two.shareIn(List.of(quote("12")))).isEqualTo(0);
        assertThat(two.shareIn(List.of(quote(TEXT)))).isEqualTo(1);
        assertThat(two.shareIn(List.of())).isEqualTo(0);
        assertThat(ANSWER.shareIn(List.of(quote(TEXT)))).isEqualTo(1);
    }

    private static Wanted wanted(List<String> answers, String... evidence) {
        EvalQuestion question = new EvalQuestion(
                "q", "What?", List.of(), answers, List.of("a"), List.of(evidence), true, !answers.isEmpty());
        return Wanted.of(question, Map.of("a", TEXT));
    }

    private static Quote quote(String words) {
        int start = TEXT.indexOf(words);
        return new Quote(source("a", start, start + words.length()), words);
    }

    private static Hit hit(String words) {
        return new Hit(quote(words).source(), words, List.of(), 1, 1);
    }

    private static Source source(String id, int start, int end) {
        return new Source(id, "Ann", id, null, start, end, null, "");
    }
}
