package footnote.eval.report;

import footnote.eval.figure.Change;
import footnote.eval.figure.Estimate;
import footnote.eval.figure.Figure;
import footnote.eval.figure.Outcome;
import footnote.eval.figure.Report;
import footnote.eval.figure.RunComparison;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** A report as a table: a line for each figure, then the worst failures, then the comparison with an earlier run. */
public final class ReportTable {

    /** How many questions that came out otherwise are named of each kind. */
    private static final int MOST_TURNED = 20;

    private ReportTable() {}

    public static String of(Report report) {
        StringBuilder table = new StringBuilder();
        try (Formatter out = new Formatter(table, Locale.ROOT)) {
            Summary.of(report).forEach(line -> out.format("%s%n", line));
            for (Figure.Section section : Figure.Section.values()) {
                figures(report, section, out);
            }
            failures(report, out);
            if (report.comparison() != null) {
                comparison(report.comparison(), out);
            }
        }
        return table.toString().stripTrailing();
    }

    private static void figures(Report report, Figure.Section section, Formatter out) {
        List<Figure> figures = Figure.ALL.stream()
                .filter(figure -> figure.section() == section
                        && report.figure(figure.name()).isPresent())
                .toList();
        if (!figures.isEmpty()) {
            out.format("%n%-28s %7s %8s   %-16s%n", section.title(), "n", "value", "95 % interval");
        }
        for (Figure figure : figures) {
            Estimate estimate = report.figure(figure.name()).orElseThrow();
            out.format(
                    "  %-26s %,7d %8s   %-16s %s%n",
                    figure.name(),
                    estimate.n(),
                    Numbers.of(figure, estimate.value()),
                    Numbers.of(figure, estimate.low()) + " – " + Numbers.of(figure, estimate.high()),
                    figure.meaning());
        }
    }

    private static void failures(Report report, Formatter out) {
        if (report.failures().worst().isEmpty()) {
            return;
        }
        out.format("%n%-28s %7s%n", "Failures", "n");
        report.failures().count().forEach((verdict, n) -> out.format("  %-26s %,7d%n", verdict.words(), n));
        out.format("%nThe worst of each%n");
        for (Outcome outcome : report.worst()) {
            out.format(
                    "%n  %s  (%s, margin %+.2f; %s)%n",
                    line(outcome.question()), outcome.verdict().words(), outcome.margin(), line(outcome.id()));
            if (!outcome.searchedAs().equals(outcome.question())) {
                out.format("    searched as  %s%n", line(outcome.searchedAs()));
            }
            String quoted = outcome.answered() ? "quoted" : "nearest";
            outcome.quoted().forEach(words -> out.format("    %-7s  %s%n", quoted, line(words)));
            outcome.wanted().forEach(words -> out.format("    wanted   %s%n", line(words)));
        }
    }

    private static void comparison(RunComparison comparison, Formatter out) {
        out.format(
                "%n%-28s %7s %8s %8s   %-18s %6s%n",
                "Against the earlier run", "n", "before", "now", "difference (95 %)", "p");
        for (Figure figure : Figure.ALL) {
            Change change = comparison.figures().get(figure.name());
            if (change != null && change.difference() != 0) {
                out.format(
                        "  %-26s %,7d %8s %8s   %-18s %6.3f %s%n",
                        figure.name(),
                        change.n(),
                        Numbers.of(figure, change.before()),
                        Numbers.of(figure, change.now()),
                        Numbers.signed(figure, change.low()) + " – " + Numbers.signed(figure, change.high()),
                        change.p(),
                        Numbers.judgement(figure, change));
            }
        }
        turned("better", comparison.better(), out);
        turned("worse", comparison.worse(), out);
    }

    private static void turned(String how, List<RunComparison.Turned> questions, Formatter out) {
        out.format("%n%s came out %s%n", Numbers.count(questions.size(), "question"), how);
        questions.stream()
                .limit(MOST_TURNED)
                .forEach(each -> out.format(
                        "  %s  (%s → %s; %s)%n",
                        line(each.question()), each.before().words(), each.now().words(), line(each.id())));
        if (questions.size() > MOST_TURNED) {
            out.format("  … and %,d more, in the JSON%n", questions.size() - MOST_TURNED);
        }
    }

    /** On one line, and without what would steer a terminal. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
