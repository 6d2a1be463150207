package footnote.eval.report;

import footnote.eval.figure.Metric;
import footnote.eval.figure.Outcome;
import footnote.eval.figure.Verdict;
import footnote.eval.report.Plot.Axis;
import footnote.eval.report.Plot.Legend;
import footnote.eval.report.Plot.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** How often an answer is wrong if only the surest questions are answered (El-Yaniv and Wiener 2010). */
final class RiskPlot {

    private RiskPlot() {}

    /** Draws it, where it is known of any question what would be right. */
    static void draw(Element parent, List<Outcome> outcomes) {
        List<Outcome> surest = outcomes.stream()
                .filter(RiskPlot::isJudged)
                .sorted(Comparator.comparingDouble(Outcome::margin).reversed())
                .toList();
        if (surest.isEmpty()) {
            return;
        }
        List<Point> curve = new ArrayList<>();
        List<Point> best = new ArrayList<>();
        long right = surest.stream().filter(RiskPlot::isRight).count();
        int wrong = 0;
        double most = 0.1;
        for (int k = 1; k <= surest.size(); k++) {
            wrong += isRight(surest.get(k - 1)) ? 0 : 1;
            most = Math.max(most, (double) wrong / k);
            curve.add(new Point((double) k / surest.size(), (double) wrong / k));
            best.add(new Point((double) k / surest.size(), Math.max(0, (double) (k - right) / k)));
        }
        Plot plot = new Plot(
                parent,
                "Risk against coverage",
                "How many answers would be wrong if only the questions with the greatest margin were answered: none at the"
                        + " left, all at the right. Of a refused question the best two sentences count.",
                List.of(new Legend("a", "by margin"), new Legend("b", "the best possible order")),
                new Axis("share of the questions answered", AxisScale.linear(0, 1)),
                new Axis("wrong, of these", AxisScale.linear(0, Math.ceil(most * 10) / 10)));
        plot.curve(best, "b");
        plot.curve(curve, "a");
        List<Outcome> answered = surest.stream().filter(Outcome::answered).toList();
        if (!answered.isEmpty()) {
            long wrongly = answered.stream().filter(each -> !isRight(each)).count();
            double coverage = (double) answered.size() / surest.size();
            plot.dot(new Point(coverage, (double) wrongly / answered.size()), "this run");
        }
    }

    private static boolean isJudged(Outcome outcome) {
        return !outcome.answerable() || outcome.value(Metric.QUOTE_2).isPresent();
    }

    /** Whether it is, or would be, answered rightly. */
    private static boolean isRight(Outcome outcome) {
        boolean words = outcome.answered()
                ? outcome.verdict() == Verdict.RIGHT
                : outcome.value(Metric.QUOTE_2).orElse(0.0) > 0;
        return outcome.answerable() && words;
    }
}
