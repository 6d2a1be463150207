package footnote.eval.report;

import footnote.eval.figure.Metric;
import footnote.eval.figure.Outcome;
import footnote.eval.report.Plot.Axis;
import footnote.eval.report.Plot.Legend;
import footnote.eval.report.Plot.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.jsoup.nodes.Element;

/** How the margins of questions with an answer and of those without are spread. */
final class MarginPlot {

    private static final int BARS = 24;

    /** A margin beyond stands at the edge: where nothing at all is found it is far below. */
    private static final double FAR = 2;

    /** Leaves room for a word above the bars. */
    private static final double HEADROOM = 1.2;

    private MarginPlot() {}

    static void draw(Element parent, List<Outcome> outcomes) {
        double[] answerable = margins(outcomes, Metric.MARGIN, Outcome::answerable);
        double[] unanswerable = margins(outcomes, Metric.MARGIN, outcome -> !outcome.answerable());
        double[] takenAway = margins(outcomes, Metric.MARGIN_TAKEN_AWAY, _ -> true);
        double[] all = DoubleStream.concat(
                        DoubleStream.of(answerable),
                        DoubleStream.concat(DoubleStream.of(unanswerable), DoubleStream.of(takenAway)))
                .toArray();
        if (all.length == 0) {
            return;
        }
        AxisScale across = AxisScale.linear(
                Math.min(-0.1, DoubleStream.of(all).min().orElseThrow()),
                Math.max(0.1, DoubleStream.of(all).max().orElseThrow()));
        List<List<Point>> bars = List.of(bars(answerable, across), bars(unanswerable, across), bars(takenAway, across));
        double most =
                bars.stream().flatMap(List::stream).mapToDouble(Point::y).max().orElse(1);
        Plot plot = new Plot(
                parent,
                "Margins",
                "How far questions are above or below the line from which on they are answered. The less the groups overlap,"
                        + " the better they are told apart.",
                List.of(
                        new Legend("a", "with an answer"),
                        new Legend("b", "without one"),
                        new Legend("c", "with one, its articles taken away")),
                new Axis("margin", across),
                new Axis("share of the group", AxisScale.linear(0, HEADROOM * most)));
        List<String> looks = List.of("a", "b", "c");
        for (int i = 0; i < looks.size(); i++) {
            if (!bars.get(i).isEmpty()) {
                plot.area(bars.get(i), looks.get(i));
            }
        }
        plot.mark(0, "answered from here on");
    }

    private static double[] margins(List<Outcome> outcomes, Metric metric, Predicate<Outcome> which) {
        return outcomes.stream()
                .filter(which)
                .flatMap(outcome -> outcome.value(metric).stream())
                .mapToDouble(margin -> Math.clamp(margin, -FAR, FAR))
                .toArray();
    }

    /** The outline of a histogram; empty where there are no values. */
    private static List<Point> bars(double[] values, AxisScale across) {
        List<Point> outline = new ArrayList<>();
        if (values.length > 0) {
            int[] counts = new int[BARS];
            DoubleStream.of(values).forEach(value -> counts[Math.min(BARS - 1, (int) (across.at(value) * BARS))]++);
            double width = (across.high() - across.low()) / BARS;
            for (int bar = 0; bar < BARS; bar++) {
                double share = (double) counts[bar] / values.length;
                outline.add(new Point(across.low() + bar * width, share));
                outline.add(new Point(across.low() + (bar + 1) * width, share));
            }
        }
        return outline;
    }
}
