package footnote.eval.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.Json;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, in the form that programs read.
 *
 * @param format 1; another number where a field is renamed or goes
 * @param at when it was measured
 * @param model the language model that wrote the answers; null where they are quotes
 * @param figures by name, in the order of {@link Figure#ALL}; what no question gave a value for is left out
 * @param outcomes of each question, in the order of the file
 * @param comparison with an earlier run; null where there is none
 */
public record Report(
        int format,
        Instant at,
        Corpus corpus,
        Asked questions,
        @Nullable String model,
        Map<String, Estimate> figures,
        Failures failures,
        List<Outcome> outcomes,
        @Nullable RunComparison comparison) {

    /** What {@link #format} says of this form. */
    public static final int FORMAT = 1;

    /**
     * What was searched.
     *
     * @param readAnew how many articles had to be read and embedded before the questions
     * @param readingSeconds how long that took
     */
    public record Corpus(int articles, int passages, int readAnew, double readingSeconds) {}

    /**
     * What was asked.
     *
     * @param followUps how many follow others
     * @param missing how many name an article that the index lacks; they count as not found
     * @param unplaced how many have evidence or answers that stand in none of their articles; their words are not judged
     */
    public record Asked(int asked, int answerable, int followUps, int missing, int unplaced) {}

    public Report {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        outcomes = List.copyOf(outcomes);
    }

    /** The report of a run, compared with none. */
    public static Report of(Corpus corpus, Asked questions, @Nullable String model, List<Outcome> outcomes) {
        Map<String, Estimate> figures = new LinkedHashMap<>();
        for (Figure figure : Figure.ALL) {
            figure.of(outcomes).ifPresent(estimate -> figures.put(figure.name(), estimate));
        }
        return new Report(
                FORMAT, Instant.now(), corpus, questions, model, figures, Failures.of(outcomes), outcomes, null);
    }

    /**
     * The same, compared with an earlier run.
     *
     * @throws IllegalArgumentException when they have no question in common
     */
    public Report comparedWith(List<Outcome> earlier) {
        return new Report(
                format, at, corpus, questions, model, figures, failures, outcomes, RunComparison.of(earlier, outcomes));
    }

    public Optional<Estimate> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    /** The questions that came out worst, in their order. */
    public List<Outcome> worst() {
        return failures.worst().stream()
                .map(id -> outcomes.stream()
                        .filter(outcome -> outcome.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** As one JSON object, indented. */
    public String json() {
        try {
            return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report can be written", e);
        }
    }
}
