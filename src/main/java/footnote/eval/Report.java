package footnote.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.Json;
import footnote.search.FileEntry;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/**
 * What was measured.
 *
 * @param questions how many were asked
 * @param missing how many questions name an article that the index lacks; they count as not found
 * @param unplaced how many questions' evidence stands in none of their articles; their words are not judged
 */
public record Report(
        Corpus corpus, int questions, int missing, int unplaced, List<Section> sections, Failures failures) {

    /**
     * What was searched.
     *
     * @param readAnew how many articles had to be read and embedded before the questions
     * @param readingSeconds how long that took
     */
    public record Corpus(int articles, int passages, int readAnew, double readingSeconds) {

        static Corpus of(EvalIndex opened, int passages) {
            long articles = opened.index().entries().stream()
                    .filter(entry -> entry.status() == FileEntry.Status.INDEXED)
                    .count();
            return new Corpus(
                    (int) articles, passages, opened.read(), opened.took().toMillis() / 1e3);
        }
    }

    /** Measures that belong together. */
    public record Section(String name, List<Measure> measures) {

        public Section {
            measures = List.copyOf(measures);
        }
    }

    public Report {
        sections = List.copyOf(sections);
    }

    /** As one JSON object, indented. */
    public String json() {
        try {
            return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report can be written", e);
        }
    }

    /** As a table with a line for each measure, then the failures. */
    public String table() {
        StringBuilder table = new StringBuilder();
        try (Formatter out = new Formatter(table, Locale.ROOT)) {
            out.format(
                    "%,d questions over %,d articles in %,d passages; 95 %% bootstrap intervals%n",
                    questions, corpus.articles, corpus.passages);
            if (corpus.readAnew > 0) {
                out.format("%,d articles read and embedded in %.1f s%n", corpus.readAnew, corpus.readingSeconds);
            }
            if (missing > 0) {
                out.format("%,d questions name an article that is not there: it counts as not found%n", missing);
            }
            if (unplaced > 0) {
                out.format("%,d questions’ evidence stands in none of their articles: not judged by it%n", unplaced);
            }
            sections.forEach(section -> write(section, out));
            write(failures, out);
        }
        return table.toString();
    }

    private static void write(Section section, Formatter out) {
        out.format("%n%-36s %7s %9s   %s%n", section.name(), "n", "value", "interval");
        for (Measure m : section.measures()) {
            String number = m.value() > 1 ? "%.1f" : "%.3f";
            String interval = number + " – " + number;
            out.format(
                    "  %-34s %,7d %9s   %s%n",
                    m.name(),
                    m.n(),
                    String.format(Locale.ROOT, number, m.value()),
                    String.format(Locale.ROOT, interval, m.low(), m.high()));
        }
    }

    private static void write(Failures failures, Formatter out) {
        if (failures.worst().isEmpty()) {
            return;
        }
        out.format("%n%-36s %7s%n", "failures", "n");
        failures.count().forEach((kind, n) -> out.format("  %-34s %,7d%n", words(kind), n));
        out.format("%nthe worst of each%n");
        failures.worst().forEach(failure -> write(failure, out));
    }

    private static void write(Failure failure, Formatter out) {
        out.format(
                "%n  %s  (%s, margin %+.2f; %s)%n",
                failure.question(), words(failure.kind()), failure.margin(), failure.id());
        failure.quoted().forEach(words -> out.format("    quoted  %s%n", words.replaceAll("\\s+", " ")));
        failure.wanted().forEach(words -> out.format("    wanted  %s%n", words.replaceAll("\\s+", " ")));
    }

    private static String words(Failure.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
