package footnote.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How much of a text other words hold, each of its stems weighing what it tells. Immutable. */
public final class Coverage {

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final double whole;

    private Coverage(Collection<String> stems, ToDoubleFunction<String> weight) {
        stems.forEach(stem -> weights.computeIfAbsent(stem, weight::applyAsDouble));
        whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The coverage of a text with these stems; that they repeat doesn't matter. */
    public static Coverage of(Collection<String> stems, Retriever retriever) {
        return new Coverage(stems, retriever::weight);
    }

    /** The same where each stem weighs something else, at least 0. */
    public static Coverage of(Collection<String> stems, ToDoubleFunction<String> weight) {
        return new Coverage(stems, weight);
    }

    /** The text's stems, each once, in its order. */
    public Set<String> stems() {
        return Collections.unmodifiableSet(weights.keySet());
    }

    /** The share of the text that stems hold, 0 to 1; 0 of a text without any. */
    public double by(Set<String> stems) {
        return by(stems::contains);
    }

    /** The share of the text whose stems are so, the same way. */
    public double by(Predicate<String> held) {
        double sum = weights.entrySet().stream()
                .filter(weight -> held.test(weight.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return whole == 0 ? 0 : sum / whole;
    }
}
