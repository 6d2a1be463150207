package footnote.eval;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.search.analysis.Edits;
import java.util.List;
import java.util.Locale;

/** The fields of a file's lines that mean something. Others may stand there, but none that is a slip for one of these. */
final class KnownFields {

    /** Of so many letters one may be wrong, missing or too many. */
    private static final int LETTERS = 3;

    private final List<String> names;

    KnownFields(String... names) {
        this.names = List.of(names);
    }

    /** @throws IllegalArgumentException at a field that is written nearly like one that the line lacks */
    void requireNoSlip(JsonNode line) {
        for (String field : (Iterable<String>) line::fieldNames) {
            for (String name : names) {
                if (!names.contains(field) && !line.has(name) && isSlip(field.toLowerCase(Locale.ROOT), name)) {
                    throw new IllegalArgumentException(
                            "\"" + field + "\" is no field that is known; \"" + name + "\" is");
                }
            }
        }
    }

    private static boolean isSlip(String field, String name) {
        return Math.abs(field.length() - name.length()) * LETTERS <= name.length()
                && Edits.between(field, name) * LETTERS <= name.length();
    }
}
