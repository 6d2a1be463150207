package footnote.eval;

import footnote.eval.figure.Metric;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What was measured of one question so far. For one thread. */
final class Values {

    /** Four places are enough for every figure, and keep a report of thousands of questions small. */
    private static final double PLACES = 1e4;

    private final Map<Metric, Double> values = new EnumMap<>(Metric.class);

    void put(Metric metric, double value) {
        values.put(metric, Math.round(value * PLACES) / PLACES);
    }

    void put(Metric metric, boolean value) {
        put(metric, value ? 1 : 0);
    }

    Map<Metric, Double> all() {
        return Collections.unmodifiableMap(values);
    }
}
