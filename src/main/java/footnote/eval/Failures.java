package footnote.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The questions that came out wrong.
 *
 * @param count of each kind
 * @param worst ten at most, of each kind in turn, those farthest on the wrong side of the line
 */
public record Failures(Map<Failure.Kind, Integer> count, List<Failure> worst) {

    private static final int WORST = 10;

    public Failures {
        count = Collections.unmodifiableMap(new TreeMap<>(count));
        worst = List.copyOf(worst);
    }

    static Failures of(List<Failure> failures) {
        Map<Failure.Kind, Integer> count = new TreeMap<>();
        Map<Failure, Integer> turns = new HashMap<>();
        List<Failure> worst = new ArrayList<>(failures);
        worst.sort(Comparator.comparingDouble(failure -> -Math.abs(failure.margin())));
        worst.forEach(failure -> turns.put(failure, count.merge(failure.kind(), 1, Integer::sum)));
        worst.sort(Comparator.comparing(turns::get));
        return new Failures(count, worst.subList(0, Math.min(WORST, worst.size())));
    }
}
