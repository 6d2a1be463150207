package footnote.read.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file tells of itself above its text, in YAML between lines of "---" or in TOML between lines of "+++".
 *
 * @param values by their names, in small letters with "_" between words: "published_at"
 * @param end where the text begins, in UTF-16 code units
 * @param fault what is wrong with it, whose plain lines count all the same; null for nothing
 */
record FrontMatter(
        Map<String, String> values, int end, @Nullable String fault) {

    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\s{0,9}(?:---[ \t]*\n(?<yaml>.*?\n)??(?:---|\\.\\.\\.)|\\+\\+\\+[ \t]*\n(?<toml>.*?\n)??\\+\\+\\+)[ \t]*(?:\n|\\z)",
            Pattern.DOTALL);

    /** A value with a colon in it, which YAML takes for more than words: "title: Money sent home: a survey". */
    private static final Pattern UNQUOTED =
            Pattern.compile("(?m)^(\\w[\\w-]{0,40}:[ \t]+)(?![ \t\"'\\[{|>&*!#])(.{0,1000}(?::[ \t]|:$).{0,1000})$");

    /** A name and its value in one line, in quotes or without. */
    private static final Pattern LINE =
            Pattern.compile("(\\w[\\w-]{0,40}) {0,9}[:=][ \t]+(?:\"([^\"]*)\"|'([^']*)'|(\\S.{0,1000}))[ \t]*");

    private static final Pattern NAME = Pattern.compile("(?m)^\\w[\\w-]{0,40} {0,9}:(?:\\s|$)");

    /** A value that a generator doesn't put in itself. */
    private static final Pattern WORDS = Pattern.compile("(?!.*\\{\\{).*[\\p{L}\\p{N}].*");

    private static final Pattern TABLE = Pattern.compile("\\[.*");

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final List<String> SWITCHES = List.of("true", "false");

    /** That of a file; without values where it has none: words between two rules are none. */
    static FrontMatter of(String source) {
        Matcher block = BLOCK.matcher(source);
        if (!block.find()) {
            return new FrontMatter(Map.of(), 0, null);
        }
        if (block.group("yaml") != null) {
            return ofYaml(block.group("yaml"), block.end());
        }
        String toml = block.group("toml");
        return new FrontMatter(toml == null ? Map.of() : plain(toml), block.end(), null);
    }

    private static FrontMatter ofYaml(String yaml, int end) {
        try {
            JsonNode front = YAML.readTree(quoted(yaml));
            return front.isValueNode() && !front.isNull()
                    ? new FrontMatter(Map.of(), 0, null)
                    : new FrontMatter(values(front), end, null);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
            return NAME.matcher(yaml).find()
                    ? new FrontMatter(plain(yaml), end, "has front matter that is not YAML, at line " + line)
                    : new FrontMatter(Map.of(), 0, null);
        }
    }

    private static String quoted(String yaml) {
        try {
            YAML.readTree(yaml);
            return yaml;
        } catch (JsonProcessingException _) {
            return UNQUOTED.matcher(yaml)
                    .replaceAll(field -> Matcher.quoteReplacement(
                            field.group(1) + "'" + field.group(2).strip().replace("'", "''") + "'"));
        }
    }

    private static Map<String, String> values(JsonNode front) {
        Map<String, String> values = new HashMap<>();
        front.properties()
                .forEach(field -> values.putIfAbsent(
                        name(field.getKey()), field.getValue().asText("").strip()));
        return values;
    }

    /** What stands in lines of a name and a value each, above any table. */
    private static Map<String, String> plain(String lines) {
        Map<String, String> values = new HashMap<>();
        lines.lines().takeWhile(line -> !TABLE.matcher(line).matches()).forEach(line -> {
            Matcher field = LINE.matcher(line);
            if (field.matches()) {
                Stream.of(field.group(2), field.group(3), field.group(4))
                        .filter(value -> value != null && WORDS.matcher(value).matches())
                        .findFirst()
                        .ifPresent(value -> values.putIfAbsent(name(field.group(1)), value.strip()));
            }
        });
        return values;
    }

    private static String name(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** The first of some values that is told, switches aside; null where none is. */
    @Nullable
    String first(List<String> names) {
        return names.stream()
                .map(name -> values.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty() && !SWITCHES.contains(value))
                .findFirst()
                .orElse(null);
    }

    /** Whether its author hasn't published it. */
    boolean isDraft() {
        return "true".equals(values.get("draft")) || "false".equals(values.get("published"));
    }
}
