package footnote.eval.report;

import footnote.eval.figure.Estimate;
import footnote.eval.figure.Figure;
import footnote.eval.figure.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A report as one page of HTML that asks nothing of any network. What comes from articles, questions and models goes in as
 * text alone: the tree is written by jsoup, and the page forbids itself all but its own style.
 */
public final class ReportPage {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** The figures that stand at the top. */
    private static final List<String> FIRST = List.of("answered", "refused", "right", "exact");

    private ReportPage() {}

    public static String of(Report report) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.root().expectFirst("html").attr("lang", "en");
        head(page.head());
        Element main = page.body().appendElement("main");
        heading(main, report);
        Element plots = main.appendElement("section").addClass("plots");
        RiskPlot.draw(plots, report.outcomes());
        MarginPlot.draw(plots, report.outcomes());
        TimePlot.draw(plots, report.outcomes());
        IntervalTable.write(main.appendElement("section"), report);
        if (report.comparison() != null) {
            ComparisonTable.write(main.appendElement("section"), report.comparison());
        }
        FailureList.write(main.appendElement("section"), report);
        return "<!doctype html>\n" + page.outerHtml() + "\n";
    }

    private static void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text("Footnote, measured");
        head.appendElement("style").appendChild(new DataNode(style()));
    }

    private static String style() {
        try (InputStream style = ReportPage.class.getResourceAsStream("/report/report.css")) {
            return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's style is part of the program", e);
        }
    }

    private static void heading(Element main, Report report) {
        Element header = main.appendElement("header");
        header.appendElement("h1").text("Footnote, measured");
        header.appendElement("p").addClass("quiet").text(AT.format(report.at()));
        Summary.of(report).forEach(line -> header.appendElement("p").text(line + "."));
        Element first = main.appendElement("section").addClass("first");
        for (String name : FIRST) {
            report.figure(name)
                    .ifPresent(estimate -> tile(first, Figure.named(name).orElseThrow(), estimate));
        }
    }

    private static void tile(Element parent, Figure figure, Estimate estimate) {
        Element tile = parent.appendElement("div").addClass("tile");
        tile.appendElement("b").text(Numbers.percent(estimate.value()));
        tile.appendElement("span").text(figure.meaning());
        tile.appendElement("span")
                .addClass("quiet")
                .text("95 %: " + Numbers.percent(estimate.low()) + " to " + Numbers.percent(estimate.high()) + ", n = "
                        + estimate.n());
    }
}
