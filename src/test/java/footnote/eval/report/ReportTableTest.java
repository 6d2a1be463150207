package footnote.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.figure.Outcome;
import footnote.eval.figure.Outcomes;
import footnote.eval.figure.Report;
import footnote.eval.figure.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReportTableTest {

    private static final Report REPORT = Outcomes.report(Outcomes.answerable("q1", Verdict.WRONG_WORDS, 0.25));

    @Test
    void has_a_line_for_each_figure_then_the_worst_failures() {
        assertThat(ReportTable.of(REPORT).lines().map(String::stripTrailing))
                .startsWith(
                        "1 question, 1 of them with an answer, over 30 articles in 150 passages; no language model",
                        "30 articles read and embedded in 10.8 s",
                        "Questions whose evidence or answers stand in none of their articles, and are not judged by them: 2",
                        "",
                        "Quoting                            n    value   95 % interval",
                        "  quote_2                          1    0.000   0.000 – 0.000    the best 2 sentences do")
                .endsWith(
                        "Failures                           n",
                        "  wrong words                      1",
                        "",
                        "The worst of each",
                        "",
                        "  Who is q1?  (wrong words, margin +0.25; q1)",
                        "    quoted   Ann went home.",
                        "    wanted   Ben stayed.");
    }

    @Test
    void tells_what_got_better_and_worse() {
        Report later = Outcomes.report(Outcomes.answerable("q1", Verdict.RIGHT, 0.25));
        assertThat(ReportTable.of(later.comparedWith(REPORT.outcomes())))
                .containsPattern("correct +1 +0.000 +1.000 +\\+1.000 – \\+1.000 +1.000")
                .contains("1 question came out better\n  Who is q1?  (wrong words → right; q1)")
                .contains("0 questions came out worse");
    }

    @Test
    void steers_no_terminal() {
        Outcome hostile = new Outcome(
                "q\033[2J",
                "Who\u0007?\033]0;owned\007",
                "Who?",
                true,
                true,
                Verdict.WRONG_WORDS,
                null,
                List.of("\033[31mred\rover"),
                List.of(),
                Map.of());
        assertThat(ReportTable.of(Outcomes.report(hostile)))
                .doesNotContain("\033", "\007", "\r")
                .contains("red over");
    }
}
