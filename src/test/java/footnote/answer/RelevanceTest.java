package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Support.Verdict;
import footnote.corpus.Sentence;
import footnote.corpus.Span;
import footnote.search.Hit;
import footnote.search.Vectors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

    private static final String OUTSIDER = "Purple mangroves dance below seven umbrellas.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.3 | Who led the delegation? | PARTIAL",
                "0.5 | Who led the delegation? | SUPPORTED",
                "0.3 | Where do mangroves dance? | SUPPORTED",
            })
    void what_has_to_do_with_neither_question_nor_article_supports_nothing(
            double cosine, String question, Verdict verdict) {
        Grounding grounding = Found.checker().ground(question, List.of(with(Found.TALKS, OUTSIDER, cosine)));
        assertThat(grounding.check(grounding.claim(OUTSIDER)).support().verdict())
                .isEqualTo(verdict);
    }

    @Test
    void what_other_paragraphs_are_about_too_has_to_do_with_the_article() {
        String related = "Jen Daskal headed another American delegation.";
        Relevance relevance = new Relevance("What is it?", List.of(with(Found.TALKS, related, 0.3)));
        Hit hit = with(Found.TALKS, related, 0.3);
        assertThat(relevance.isAny(
                        new Run(hit, hit.sentences().size() - 1, hit.sentences().size() - 1)))
                .isTrue();
    }

    /** The same passage, a sentence added as a paragraph of its own. */
    private static Hit with(Hit hit, String sentence, double cosine) {
        String text = hit.text() + "\n\n" + sentence;
        List<Hit.Line> lines = new ArrayList<>(hit.sentences());
        Span place = new Span(hit.text().length() + 2, text.length());
        lines.add(new Hit.Line(hit.source().at(place), Sentence.Kind.BODY, sentence, cosine, Vectors.of(sentence)));
        return new Hit(hit.source().at(new Span(0, text.length())), text, lines, 2, 0.5);
    }
}
