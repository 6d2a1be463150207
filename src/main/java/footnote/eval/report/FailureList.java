package footnote.eval.report;

import footnote.eval.figure.Outcome;
import footnote.eval.figure.Report;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The questions that came out wrong: the worst with their words, the others in a list that is folded. */
final class FailureList {

    private static final int MOST_LISTED = 500;

    private FailureList() {}

    static void write(Element section, Report report) {
        section.appendElement("h2").text("The worst failures");
        report.failures()
                .count()
                .forEach((verdict, n) -> section.appendElement("span")
                        .addClass("count")
                        .text(String.format(Locale.ROOT, "%,d %s", n, verdict.words())));
        report.worst().forEach(outcome -> failure(section.appendElement("article"), outcome));
        List<Outcome> others = report.outcomes().stream()
                .filter(outcome -> outcome.verdict().isFailure()
                        && !report.failures().worst().contains(outcome.id()))
                .limit(MOST_LISTED)
                .toList();
        if (!others.isEmpty()) {
            Element details = section.appendElement("details");
            details.appendElement("summary").text(String.format(Locale.ROOT, "%,d more", others.size()));
            others.forEach(outcome -> failure(details.appendElement("article"), outcome));
        }
        if (report.failures().count().isEmpty()) {
            section.appendElement("p").text("None.");
        }
    }

    private static void failure(Element article, Outcome outcome) {
        article.appendElement("h3").addClass("text").text(outcome.question());
        article.appendElement("p")
                .addClass("quiet")
                .text(String.format(
                        Locale.ROOT,
                        "%s, margin %+.2f; %s",
                        outcome.verdict().words(),
                        outcome.margin(),
                        outcome.id()));
        if (!outcome.searchedAs().equals(outcome.question())) {
            words(article, "searched as", outcome.searchedAs());
        }
        if (outcome.degraded() != null) {
            words(article, "degraded", outcome.degraded());
        }
        outcome.quoted().forEach(words -> words(article, outcome.answered() ? "quoted" : "nearest", words));
        outcome.wanted().forEach(words -> words(article, "wanted", words));
    }

    private static void words(Element article, String what, String words) {
        Element line = article.appendElement("p").addClass("words");
        line.appendElement("b").text(what);
        line.appendElement("span").addClass("text").text(words);
    }
}
