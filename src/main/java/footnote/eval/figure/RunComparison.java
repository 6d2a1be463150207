package footnote.eval.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two runs, question by question.
 *
 * @param shared how many questions both asked, in the same words under the same id
 * @param onlyBefore how many only the earlier run asked; they are left out
 * @param onlyNow how many only this run asked; they are left out
 * @param figures by name, over the shared questions
 * @param better the questions that came out right and didn't before; where nobody can say, that are found nearer the top
 * @param worse the other way round
 */
public record RunComparison(
        int shared, int onlyBefore, int onlyNow, Map<String, Change> figures, List<Turned> better, List<Turned> worse) {

    /** A question that came out otherwise than before. */
    public record Turned(String id, String question, Verdict before, Verdict now) {}

    public RunComparison {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        better = List.copyOf(better);
        worse = List.copyOf(worse);
    }

    /**
     * Compares a run with an earlier one.
     *
     * @throws IllegalArgumentException when they have no question in common
     */
    static RunComparison of(List<Outcome> earlier, List<Outcome> outcomes) {
        Map<String, Outcome> byId =
                earlier.stream().collect(Collectors.toMap(Outcome::id, Function.identity(), (_, last) -> last));
        List<Outcome> before = new ArrayList<>();
        List<Outcome> now = new ArrayList<>();
        List<Turned> better = new ArrayList<>();
        List<Turned> worse = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Outcome other = byId.get(outcome.id());
            if (other != null
                    && other.question().equals(outcome.question())
                    && other.answerable() == outcome.answerable()) {
                before.add(other);
                now.add(outcome);
                double gain = outcome.success().orElse(0.0) - other.success().orElse(0.0);
                if (gain != 0) {
                    (gain > 0 ? better : worse)
                            .add(new Turned(outcome.id(), outcome.question(), other.verdict(), outcome.verdict()));
                }
            }
        }
        if (now.isEmpty()) {
            throw new IllegalArgumentException("it has no question in common with this run: the same id and words");
        }
        Map<String, Change> figures = new LinkedHashMap<>();
        for (Figure figure : Figure.ALL) {
            figure.between(before, now).ifPresent(change -> figures.put(figure.name(), change));
        }
        return new RunComparison(
                now.size(), earlier.size() - now.size(), outcomes.size() - now.size(), figures, better, worse);
    }
}
