package footnote.eval.report;

import footnote.eval.figure.Estimate;
import footnote.eval.figure.Figure;
import footnote.eval.figure.Report;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** All figures with their intervals, which are drawn, too. */
final class IntervalTable {

    private IntervalTable() {}

    static void write(Element section, Report report) {
        section.appendElement("h2").text("Figures");
        section.appendElement("p")
                .addClass("quiet")
                .text(
                        "The bar is the 95 % interval (bootstrap), the dot the value, from 0 at the left to 1 at the right; n is how many questions"
                                + " gave a value.");
        Element table = section.appendElement("div")
                .addClass("wide")
                .appendElement("table")
                .addClass("figures");
        for (Figure.Section each : Figure.Section.values()) {
            List<Figure> figures = Figure.ALL.stream()
                    .filter(figure -> figure.section() == each
                            && report.figure(figure.name()).isPresent())
                    .toList();
            if (!figures.isEmpty()) {
                Element body = table.appendElement("tbody");
                Element head = body.appendElement("tr");
                head.appendElement("th").attr("scope", "col").text(each.title());
                List.of("n", "value", "95 % interval", "")
                        .forEach(name ->
                                head.appendElement("th").attr("scope", "col").text(name));
                figures.forEach(figure -> row(
                        body.appendElement("tr"),
                        figure,
                        report.figure(figure.name()).orElseThrow()));
            }
        }
    }

    private static void row(Element row, Figure figure, Estimate estimate) {
        Element name = row.appendElement("td");
        name.appendElement("code").text(figure.name());
        name.appendElement("span").addClass("meaning").text(figure.meaning());
        number(row, String.format(Locale.ROOT, "%,d", estimate.n()));
        number(row, Numbers.of(figure, estimate.value()));
        number(row, Numbers.of(figure, estimate.low()) + " – " + Numbers.of(figure, estimate.high()));
        Element bar = row.appendElement("td");
        if (figure.isShare()) {
            bar(bar, estimate);
        }
    }

    private static void bar(Element cell, Estimate estimate) {
        Element svg = cell.appendElement("svg")
                .addClass("bar")
                .attr("viewBox", "-4 0 108 10")
                .attr("aria-hidden", "true");
        line(svg, 0, 1, "grid");
        line(svg, estimate.low(), estimate.high(), "interval");
        svg.appendElement("circle")
                .addClass("dot")
                .attr("cx", place(estimate.value()))
                .attr("cy", "5")
                .attr("r", "3");
    }

    private static void line(Element svg, double from, double to, String look) {
        svg.appendElement("line")
                .addClass(look)
                .attr("x1", place(from))
                .attr("x2", place(to))
                .attr("y1", "5")
                .attr("y2", "5");
    }

    private static String place(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    static void number(Element row, String text) {
        row.appendElement("td").addClass("number").text(text);
    }
}
