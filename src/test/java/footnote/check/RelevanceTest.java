package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
import footnote.check.statement.Run;
import footnote.corpus.Sentence;
import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Vectors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

    private static final String OUTSIDER = "Purple mangroves dance below seven umbrellas.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.3 | Who led the delegation? | PARTIAL
            0.55 | Who led the delegation? | SUPPORTED
            0.4 | Where do mangroves dance? | SUPPORTED
            0.3 | Where do mangroves dance? | PARTIAL
            """)
    void what_has_to_do_with_neither_question_nor_article_supports_nothing(
            double cosine, String question, Verdict verdict) {
        Grounding grounding =
                Grounding.of(Found.retriever(_ -> cosine), question, List.of(with(Found.TALKS, OUTSIDER)));
        assertThat(Found.verdict(grounding, OUTSIDER)).isEqualTo(verdict);
    }

    /** A part of a sentence may be nearer to the question than all of it. */
    @ParameterizedTest
    @CsvSource({"0.55, SUPPORTED", "0.5, PARTIAL"})
    void a_claim_that_is_near_to_the_question_has_to_do_with_it(double cosine, Verdict verdict) {
        Grounding grounding = Grounding.of(
                Found.retriever(text -> text.equals(OUTSIDER) ? cosine : 0.3),
                "Who led the delegation?",
                List.of(with(Found.TALKS, "Nobody saw it, but " + OUTSIDER)));
        assertThat(Found.verdict(grounding, OUTSIDER)).isEqualTo(verdict);
    }

    @Test
    void what_stands_in_a_paragraph_about_the_question_has_to_do_with_it() {
        Hit hit = with(Found.TALKS, "The delegation is told of here. " + OUTSIDER);
        Run last = new Run(hit, hit.sentences().size() - 1, hit.sentences().size() - 1);
        assertThat(relevance("Who led the delegation?", Found.retriever(_ -> 0.4))
                        .isAll(last))
                .isTrue();
        assertThat(relevance("What is it?", Found.retriever(_ -> 0.4)).isAll(last))
                .isFalse();
    }

    @Test
    void words_of_two_paragraphs_have_to_do_with_the_question_where_both_do() {
        Hit hit = with(Found.TALKS, OUTSIDER);
        Run both = new Run(hit, hit.sentences().size() - 2, hit.sentences().size() - 1);
        assertThat(relevance("How long did the talks last?", Found.retriever(_ -> 0.3))
                        .isAll(both))
                .isFalse();
    }

    /** The same passage, a paragraph added. */
    private static Hit with(Hit hit, String sentence) {
        String text = hit.text() + "\n\n" + sentence;
        List<Hit.Line> lines = new ArrayList<>(hit.sentences());
        for (Span place : SentenceSplitter.split(text, new Span(hit.text().length() + 2, text.length()))) {
            String words = place.of(text);
            lines.add(new Hit.Line(hit.source().at(place), Sentence.Kind.BODY, words, 0.9, Vectors.of(words)));
        }
        return new Hit(hit.source().at(new Span(0, text.length())), text, lines, 2, 0.5);
    }

    /** The claim may be nearer to the question than the longer sentence that it rests on. */
    @ParameterizedTest
    @CsvSource({"0.6, 0.3, true", "0.3, 0.6, true", "0.5, 0.3, false"})
    void a_claim_is_about_the_question_where_it_or_what_it_rests_on_is(double claimed, double told, boolean about) {
        String claim = "The talks took two days.";
        Grounding grounding = Grounding.of(
                Found.retriever(text -> text.equals(claim) ? claimed : told),
                "How much time was needed?",
                List.of(Found.TALKS));
        Claim read = grounding.claim(claim);
        assertThat(grounding.isToQuestion(read, grounding.check(read).run())).isEqualTo(about);
    }

    private static Relevance relevance(String question, Retriever retriever) {
        return new Relevance(question, new Meanings(retriever, question));
    }
}
