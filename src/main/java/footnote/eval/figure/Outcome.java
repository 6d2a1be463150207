package footnote.eval.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one question gave.
 *
 * @param searchedAs the question made to stand alone
 * @param degraded what went wrong with the language model; null where nothing did
 * @param quoted the words that were, or would have been, quoted
 * @param wanted the words that answer it; none where nothing does
 * @param values as far as they could be measured
 */
public record Outcome(
        String id,
        String question,
        String searchedAs,
        boolean answerable,
        boolean answered,
        Verdict verdict,
        @Nullable String degraded,
        List<String> quoted,
        List<String> wanted,
        Map<Metric, Double> values) {

    public Outcome {
        quoted = List.copyOf(quoted);
        wanted = List.copyOf(wanted);
        EnumMap<Metric, Double> copy = new EnumMap<>(Metric.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public Optional<Double> value(Metric metric) {
        return Optional.ofNullable(values.get(metric));
    }

    /** How far it is above the line from which on it is answered; below it where negative. */
    public double margin() {
        return values.getOrDefault(Metric.MARGIN, 0.0);
    }

    /** What tells two runs apart: whether it came out right, or, where nobody can say, how well it was found. */
    Optional<Double> success() {
        return value(Metric.CORRECT).or(() -> value(Metric.ARTICLE_NDCG_10));
    }
}
