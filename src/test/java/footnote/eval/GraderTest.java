package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Answers;
import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.check.Support;
import footnote.eval.figure.Metric;
import footnote.eval.figure.Verdict;
import footnote.model.Degraded;
import footnote.search.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GraderTest {

    private static final String TEXT = "Ann went home. The king gave her gold. She spent it all.";
    private static final String WRONG = "Ann went home.";
    private static final String RIGHT = "The king gave her gold.";
    private static final EvalQuestion ANSWERABLE = question(true, RIGHT, "She spent it all.");
    private static final EvalQuestion UNANSWERABLE = question(false);

    private static final Support SUPPORTED = new Support(Support.Verdict.SUPPORTED, 1, List.of());

    private final Values values = new Values();
    private @Nullable Degraded degraded = Degraded.MODEL_ERROR;

    @Test
    void counts_the_citations_that_hold_evidence_and_the_evidence_that_is_cited() {
        assertThat(grade(ANSWERABLE, cited(1, WRONG), cited(2, RIGHT))).isEqualTo(Verdict.RIGHT);
        assertThat(values.all())
                .containsEntry(Metric.CITATION_PRECISION, 0.5)
                .containsEntry(Metric.CITATION_RECALL, 0.5)
                .containsEntry(Metric.WORDS, 8.0)
                .containsEntry(Metric.EXACT, 1.0)
                .containsEntry(Metric.ANSWERED, 1.0)
                .containsEntry(Metric.DEGRADED, 1.0)
                .doesNotContainKey(Metric.REFUSED);
    }

    @Test
    void a_sentence_without_a_marker_cites_nothing() {
        assertThat(grade(ANSWERABLE, cited(1, WRONG), cited(0, RIGHT))).isEqualTo(Verdict.WRONG_WORDS);
        assertThat(values.all())
                .containsEntry(Metric.CITATION_PRECISION, 0.0)
                .containsEntry(Metric.WORDS, 3.0)
                .containsEntry(Metric.CORRECT, 0.0);
    }

    @Test
    void an_answer_that_is_refused_cites_no_evidence() {
        assertThat(grade(ANSWERABLE)).isEqualTo(Verdict.REFUSED);
        assertThat(values.all())
                .containsEntry(Metric.CITATION_RECALL, 0.0)
                .containsEntry(Metric.ANSWERED, 0.0)
                .doesNotContainKeys(Metric.RIGHT, Metric.CITATION_PRECISION);
    }

    @Test
    void refusing_is_right_where_there_is_no_answer() {
        assertThat(grade(UNANSWERABLE)).isEqualTo(Verdict.RIGHT);
        assertThat(grade(UNANSWERABLE, cited(1, RIGHT))).isEqualTo(Verdict.NOT_REFUSED);
        assertThat(values.all()).containsEntry(Metric.REFUSED, 0.0).doesNotContainKey(Metric.CITATION_PRECISION);
    }

    @Test
    void words_that_stand_elsewhere_are_a_failure_whatever_they_say() {
        Citation moved = new Citation(1, 0, 9, RIGHT, source(0, RIGHT.length()), SUPPORTED);
        assertThat(grade(ANSWERABLE, cited(2, RIGHT), moved)).isEqualTo(Verdict.INEXACT);
        assertThat(values.all()).containsEntry(Metric.EXACT, 0.5).containsEntry(Metric.CORRECT, 0.0);
    }

    @ParameterizedTest
    @CsvSource({"MODEL_TIMEOUT, 1", "MODEL_TRUNCATED, 1", "MODEL_UNVERIFIED, 0"})
    void a_model_whose_words_are_replaced_has_not_failed(Degraded cause, double counted) {
        degraded = cause;
        grade(ANSWERABLE, cited(1, RIGHT));
        assertThat(values.all()).containsEntry(Metric.DEGRADED, counted);
    }

    @Test
    void where_no_model_is_asked_none_can_fail() {
        degraded = null;
        grade(ANSWERABLE, cited(1, RIGHT));
        assertThat(values.all()).doesNotContainKey(Metric.DEGRADED);
    }

    private Verdict grade(EvalQuestion question, Citation... citations) {
        Wanted wanted = Wanted.of(question, question.answerable() ? Map.of("a", TEXT) : Map.of());
        boolean answered = citations.length > 0;
        Answer answer = Answers.of(Reply.Mode.EXTRACTIVE, answered, "An answer.", degraded, List.of(), citations);
        return new Grader(quote -> TEXT.startsWith(quote.text(), quote.source().start()))
                .grade(question, wanted, answer, List.of(), values);
    }

    private static Citation cited(int marker, String words) {
        int start = TEXT.indexOf(words);
        return new Citation(marker, 0, 9, words, source(start, start + words.length()), SUPPORTED);
    }

    private static Source source(int start, int end) {
        return new Source("a", "Ann", "a", null, start, end, null, "");
    }

    private static EvalQuestion question(boolean answerable, String... evidence) {
        return new EvalQuestion("q", "Who?", List.of(), List.of(), List.of("a"), List.of(evidence), answerable, false);
    }
}
