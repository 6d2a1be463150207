package footnote.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values that the questions gave, metric by metric, and the margins by which they were answered or refused. */
final class Tally {

    private final Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);
    private final List<Double> answerable = new ArrayList<>();
    private final List<Double> unanswerable = new ArrayList<>();
    private final List<Double> takenAway = new ArrayList<>();

    void add(Metric metric, double value) {
        values.computeIfAbsent(metric, _ -> new ArrayList<>()).add(value);
    }

    void add(Metric metric, boolean value) {
        add(metric, value ? 1 : 0);
    }

    void addAnswerable(double margin) {
        answerable.add(margin);
    }

    void addUnanswerable(double margin) {
        unanswerable.add(margin);
    }

    /** The margin of an answerable question where the articles that answer it are taken away. */
    void addTakenAway(double margin) {
        takenAway.add(margin);
    }

    /** The figures; what no question gave a value for is left out. */
    List<Report.Section> sections() {
        return Stream.of(
                        new Report.Section("finding", means(Metric.ARTICLE_HIT_1, Metric.PASSAGE_HIT_5)),
                        new Report.Section("quoting", means(Metric.QUOTE_1, Metric.QUOTE_3_WORDS)),
                        new Report.Section("answering", means(Metric.ANSWERED, Metric.CORRECT)),
                        new Report.Section("telling apart, AUROC of the margin", aurocs()),
                        new Report.Section("time, ms", times()))
                .filter(section -> !section.measures().isEmpty())
                .toList();
    }

    private List<Measure> means(Metric first, Metric last) {
        return values.entrySet().stream()
                .filter(entry ->
                        entry.getKey().compareTo(first) >= 0 && entry.getKey().compareTo(last) <= 0)
                .map(entry -> Measure.mean(entry.getKey().label(), array(entry.getValue())))
                .toList();
    }

    private List<Measure> aurocs() {
        List<Measure> measures = new ArrayList<>();
        if (!answerable.isEmpty() && !unanswerable.isEmpty()) {
            measures.add(Measure.auroc("unanswerable", array(answerable), array(unanswerable)));
        }
        if (!takenAway.isEmpty()) {
            measures.add(Measure.auroc("its articles taken away", array(answerable), array(takenAway)));
        }
        return measures;
    }

    private List<Measure> times() {
        List<Measure> measures = new ArrayList<>();
        for (Metric metric : List.of(Metric.RETRIEVAL_MS, Metric.ANSWER_MS)) {
            double[] times = array(values.getOrDefault(metric, List.of()));
            for (int percent : times.length == 0 ? new int[0] : new int[] {50, 95, 99}) {
                measures.add(Measure.quantile(metric.label() + ", p" + percent, times, percent / 100.0));
            }
        }
        return measures;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
