package footnote.slack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a form, as {@code application/x-www-form-urlencoded} writes them. */
record Form(Map<String, String> fields) {

    /** @throws IllegalArgumentException when an escape in it is broken */
    static Form of(byte[] body) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return new Form(fields);
    }

    /** The value of a field, empty where there is none. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
