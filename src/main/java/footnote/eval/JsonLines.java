package footnote.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads files of one JSON object a line, each with its own id. Blank lines are skipped, unknown fields ignored but for slips ({@link KnownFields}). */
final class JsonLines {

    private JsonLines() {}

    /**
     * What each line holds, in order.
     *
     * @param row makes it of a line; the message of an {@link IllegalArgumentException} says what is wrong with it
     * @throws BadLineException at the first wrong line
     */
    static <T> List<T> read(Path file, Function<JsonNode, T> row) throws IOException, BadLineException {
        List<T> rows = new ArrayList<>();
        Map<String, Integer> lineById = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = line.replace("\uFEFF", "");
                if (text.isBlank()) {
                    continue;
                }
                try {
                    JsonNode node = Json.MAPPER.readTree(text);
                    Integer before = lineById.putIfAbsent(string(node, "id"), number);
                    if (before != null) {
                        throw new IllegalArgumentException("has the id of line " + before);
                    }
                    rows.add(row.apply(node));
                } catch (JsonProcessingException e) {
                    throw new BadLineException(file, number, "is " + Json.fault(e));
                } catch (IllegalArgumentException e) {
                    throw new BadLineException(file, number, String.valueOf(e.getMessage()));
                }
            }
        }
        return rows;
    }

    /** A text that must be there. */
    static String string(JsonNode line, String field) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("is not a JSON object");
        }
        JsonNode value = line.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(field, value, "a string that is not blank");
        }
        return value.textValue();
    }

    /** A text that must be there, but may be blank. */
    static String text(JsonNode line, String field) {
        JsonNode value = line.path(field);
        if (!value.isTextual()) {
            throw wrong(field, value, "a string");
        }
        return value.textValue();
    }

    /** A text that may be blank, null or left out. */
    static String optional(JsonNode line, String field) {
        JsonNode value = line.path(field);
        if (!value.isTextual() && !absent(value)) {
            throw wrong(field, value, "a string");
        }
        return value.isTextual() ? value.textValue() : "";
    }

    /** Texts; none where the field is left out or null. */
    static List<String> strings(JsonNode line, String field) {
        return list(line, field, "a list of strings", JsonNode::isTextual).stream()
                .map(JsonNode::textValue)
                .toList();
    }

    /** Objects; none where the field is left out or null. */
    static List<JsonNode> objects(JsonNode line, String field) {
        return list(line, field, "a list of objects", JsonNode::isObject);
    }

    private static List<JsonNode> list(JsonNode line, String field, String what, Predicate<JsonNode> isOne) {
        JsonNode value = line.path(field);
        if (!absent(value) && (!value.isArray() || !value.valueStream().allMatch(isOne))) {
            throw wrong(field, value, what);
        }
        return value.valueStream().toList();
    }

    static boolean flag(JsonNode line, String field, boolean whenAbsent) {
        JsonNode value = line.path(field);
        if (!value.isBoolean() && !absent(value)) {
            throw wrong(field, value, "true or false");
        }
        return value.isBoolean() ? value.booleanValue() : whenAbsent;
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static IllegalArgumentException wrong(String field, JsonNode value, String rule) {
        String is = value.isMissingNode() ? "is missing" : "is " + shortened(value.toString());
        return new IllegalArgumentException("\"" + field + "\" " + is + "; it must be " + rule);
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
