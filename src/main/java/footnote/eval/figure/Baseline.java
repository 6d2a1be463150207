package footnote.eval.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what an earlier run wrote as JSON. Figures and fields that are not known any more are passed over. */
public final class Baseline {

    private Baseline() {}

    /**
     * The outcomes of an earlier run.
     *
     * @throws IllegalArgumentException when the file is no report of this format; the message says why
     */
    public static List<Outcome> read(Path file) throws IOException {
        JsonNode report;
        try {
            report = Json.MAPPER.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is " + Json.fault(e), e);
        }
        if (report.path("format").asInt() != Report.FORMAT
                || !report.path("outcomes").isArray()) {
            throw new IllegalArgumentException("it is no report of this version: footnote eval --json writes one");
        }
        return report.path("outcomes").valueStream().map(Baseline::outcome).toList();
    }

    private static Outcome outcome(JsonNode line) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        line.path("values")
                .properties()
                .forEach(value -> constant(Metric.class, value.getKey())
                        .ifPresent(metric -> values.put(metric, value.getValue().doubleValue())));
        return new Outcome(
                line.path("id").asText(),
                line.path("question").asText(),
                line.path("searched_as").asText(),
                line.path("answerable").asBoolean(),
                line.path("answered").asBoolean(),
                constant(Verdict.class, line.path("verdict").asText()).orElse(Verdict.UNJUDGED),
                line.path("degraded").textValue(),
                texts(line.path("quoted")),
                texts(line.path("wanted")),
                values);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> of, String name) {
        try {
            return Optional.of(Enum.valueOf(of, name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
