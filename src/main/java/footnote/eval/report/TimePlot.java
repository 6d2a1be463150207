package footnote.eval.report;

import footnote.eval.figure.Metric;
import footnote.eval.figure.Outcome;
import footnote.eval.report.Plot.Axis;
import footnote.eval.report.Plot.Legend;
import footnote.eval.report.Plot.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** How many questions each stage was done with after which time. */
final class TimePlot {

    private TimePlot() {}

    static void draw(Element parent, List<Outcome> outcomes) {
        List<Double> searches = sorted(outcomes, Metric.SEARCH_MS);
        List<Double> first = sorted(outcomes, Metric.FIRST_WORDS_MS);
        List<Double> whole = sorted(outcomes, Metric.WHOLE_MS);
        if (searches.isEmpty() || first.isEmpty() || whole.isEmpty()) {
            return;
        }
        Plot plot = new Plot(
                parent,
                "Time",
                "The share of the questions for which each stage was done after so many milliseconds. Quotes come at once:"
                        + " without a language model the first words are the last.",
                List.of(new Legend("b", "search"), new Legend("c", "first words"), new Legend("a", "whole answer")),
                new Axis(
                        "milliseconds, each mark ten times the one before",
                        AxisScale.logarithmic(searches.getFirst(), whole.getLast())),
                new Axis("share of the questions", AxisScale.linear(0, 1)));
        plot.curve(shares(searches), "b");
        plot.curve(shares(whole), "a");
        plot.curve(shares(first), "c");
    }

    private static List<Double> sorted(List<Outcome> outcomes, Metric metric) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.value(metric).stream())
                .sorted()
                .toList();
    }

    private static List<Point> shares(List<Double> sorted) {
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new Point(sorted.get(i), (i + 1.0) / sorted.size()))
                .toList();
    }
}
