package footnote.eval.report;

import footnote.eval.figure.Report;
import footnote.eval.figure.RunComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a report is about, in a few lines. */
final class Summary {

    private Summary() {}

    static List<String> of(Report report) {
        Report.Asked asked = report.questions();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s, %,d of them with an answer, over %s in %s; %s",
                Numbers.count(asked.asked(), "question"),
                asked.answerable(),
                Numbers.count(report.corpus().articles(), "article"),
                Numbers.count(report.corpus().passages(), "passage"),
                report.model() == null ? "no language model" : "answers by " + report.model()));
        if (report.corpus().readAnew() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s read and embedded in %.1f s",
                    Numbers.count(report.corpus().readAnew(), "article"),
                    report.corpus().readingSeconds()));
        }
        if (asked.missing() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Questions that name an article that is not there, and count as not found: %,d",
                    asked.missing()));
        }
        if (asked.unplaced() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Questions whose evidence or answers stand in none of their articles, and are not judged by them: %,d",
                    asked.unplaced()));
        }
        RunComparison comparison = report.comparison();
        if (comparison != null && comparison.onlyBefore() + comparison.onlyNow() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Compared on the questions that both runs asked: %,d; only in the earlier one: %,d, only in this: %,d",
                    comparison.shared(),
                    comparison.onlyBefore(),
                    comparison.onlyNow()));
        }
        return lines;
    }
}
