package footnote.eval.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions that came out wrong.
 *
 * @param count of each kind
 * @param worst the ids of ten at most: of each kind in turn, those farthest on the wrong side of the line
 */
public record Failures(Map<Verdict, Integer> count, List<String> worst) {

    private static final int WORST = 10;

    public Failures {
        EnumMap<Verdict, Integer> copy = new EnumMap<>(Verdict.class);
        copy.putAll(count);
        count = Collections.unmodifiableMap(copy);
        worst = List.copyOf(worst);
    }

    static Failures of(List<Outcome> outcomes) {
        Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
        Map<String, Integer> turns = new HashMap<>();
        List<Outcome> worst = new ArrayList<>(
                outcomes.stream().filter(each -> each.verdict().isFailure()).toList());
        worst.sort(Comparator.comparingDouble(each -> -Math.abs(each.margin())));
        worst.forEach(each -> turns.put(each.id(), count.merge(each.verdict(), 1, Integer::sum)));
        worst.sort(Comparator.comparing(each -> turns.get(each.id())));
        return new Failures(count, worst.stream().limit(WORST).map(Outcome::id).toList());
    }
}
