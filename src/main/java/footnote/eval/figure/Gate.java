package footnote.eval.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run must reach.
 *
 * @param least the least that a figure may be, by its name
 * @param most the most that a figure may be
 */
public record Gate(Map<String, Double> least, Map<String, Double> most) {

    public Gate {
        least = Map.copyOf(least);
        most = Map.copyOf(most);
    }

    /**
     * What a run breaks, a sentence for each limit, none where it passes. Citations that are not exact break every gate.
     */
    public List<String> brokenBy(Report report) {
        List<String> broken = new ArrayList<>();
        report.figure(Metric.EXACT.key())
                .filter(exact -> exact.value() < 1)
                .ifPresent(exact -> broken.add(sentence(
                        Metric.EXACT.key(), exact, "it must be 1: cited words do not stand in the article as cited")));
        for (Figure figure : Figure.ALL) {
            String name = figure.name();
            Double under = least.get(name);
            Double over = most.get(name);
            if (report.figure(name).isEmpty() && (under != null || over != null)) {
                broken.add(name + " has no value: no question of this run gives one");
            }
            report.figure(name).ifPresent(estimate -> {
                if (under != null && estimate.value() < under) {
                    broken.add(sentence(name, estimate, "below the limit of " + number(under)));
                }
                if (over != null && estimate.value() > over) {
                    broken.add(sentence(name, estimate, "above the limit of " + number(over)));
                }
            });
        }
        return broken;
    }

    private static String sentence(String name, Estimate estimate, String rule) {
        return String.format(Locale.ROOT, "%s is %.4f (n = %,d), %s", name, estimate.value(), estimate.n(), rule);
    }

    private static String number(double limit) {
        return limit == Math.rint(limit) ? String.format(Locale.ROOT, "%.0f", limit) : Double.toString(limit);
    }
}
