package footnote.eval;

import com.fasterxml.jackson.databind.JsonNode;
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
                && edits(field, name) * LETTERS <= name.length();
    }

    /** How many letters must be changed, left out or put in (Levenshtein 1966). */
    private static int edits(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
