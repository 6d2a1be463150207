package footnote.read.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import footnote.corpus.Dates;
import footnote.read.text.DatedPath;
import footnote.read.text.Extract;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file tells of itself above its text, in YAML between lines of "---" or in TOML between lines of "+++",
 * or in lines of a name and a value each, of which one is the title.
 *
 * @param values by their names, in small letters with "_" between words: "published_at"
 * @param end where the text begins, in UTF-16 code units
 * @param fault what is wrong with it, whose plain lines count all the same; null for nothing
 */
record FrontMatter(
        Map<String, String> values, int end, @Nullable String fault) {

    private static final List<String> TITLES = List.of("title", "headline");

    private static final List<String> DATES = List.of(
            "published",
            "date",
            "published_at",
            "publish_date",
            "publishdate",
            "pubdate",
            "updated",
            "updated_at",
            "last_updated",
            "lastmod",
            "last_modified",
            "modified",
            "created",
            "created_at");

    private static final List<String> ADDRESSES = List.of("url", "uri", "source", "link", "canonical");

    /** Where a site's generator puts the page. */
    private static final List<String> PLACES = List.of("permalink", "path", "slug");

    /** What makes words of a title bold, slanted or small, and what is for programs. */
    private static final Pattern MARKUP = Pattern.compile("(?is)<(script|style)\\b[^<>]*>.*?</\\1\\s*>\\s*"
            + "|</?(?:em|strong|b|i|u|s|a|code|span|small|mark|sub|sup)\\b[^<>]*>");

    /** How many bytes stand before its first line, and that line. */
    private static final int LONGEST_MARK = 16;

    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\s{0,9}(?:---[ \t]*\n(?<yaml>.*?\n)??(?:---|\\.\\.\\.)|\\+\\+\\+[ \t]*\n(?<toml>.*?\n)??\\+\\+\\+)[ \t]*(?:\n|\\z)"
                    + "|\\A(?=(?:\\w[\\w ]{0,40}:[ \t][^\n]*\n){0,9}(?i:title):)(?<plain>(?:\\w[\\w ]{0,40}:[ \t]+[^\n]{1,1000}\n){2,30})\n",
            Pattern.DOTALL);

    /** The title of Pandoc, who wrote it and when: "% Locks" over "% Ann Lee" and "% 3 May 2024". */
    private static final Pattern TITLE_BLOCK = Pattern.compile(
            "\\A\\s{0,9}% (?<title>[^\n]{1,300}(?:\n {1,9}[^\n]{1,300})?)\n(?:%(?<author>[^\n]*(?:\n [^\n]*){0,9})\n(?:%(?<date>[^\n]*)\n)?)?");

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
            Matcher titled = TITLE_BLOCK.matcher(source);
            return titled.find() ? ofTitleBlock(titled) : new FrontMatter(Map.of(), 0, null);
        }
        if (block.group("yaml") != null) {
            return ofYaml(block.group("yaml"), block.end());
        }
        String lines = block.group("toml") == null ? block.group("plain") : block.group("toml");
        return new FrontMatter(lines == null ? Map.of() : plain(lines), block.end(), null);
    }

    private static FrontMatter ofTitleBlock(MatchResult told) {
        Map<String, String> values = new HashMap<>();
        values.put("title", told.group("title").replaceAll("\\s+", " ").strip());
        if (told.group("author") != null) {
            values.put("author", told.group("author").replaceAll("\\s+", " ").strip());
        }
        if (told.group("date") != null) {
            values.put("date", told.group("date").strip());
        }
        return new FrontMatter(values, told.end(), null);
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
        front.properties().forEach(field -> values.putIfAbsent(name(field.getKey()), words(field.getValue())));
        return values;
    }

    /** A value, of several under one name the first, or a name: that a page was created goes before that it was updated. Those of a list stand in a line. */
    private static String words(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(FrontMatter::words).collect(Collectors.joining(", "));
        }
        JsonNode first = value.isObject() ? value.valueStream().findFirst().orElse(value) : value;
        return value.path("name").asText(first.asText("")).strip();
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

    /** Whether a file may begin with one, behind a mark of its encoding. */
    static boolean mayBegin(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_MARK), StandardCharsets.ISO_8859_1);
        return head.contains("---") || head.contains("+++");
    }

    /** What a text tells of itself, with what stands here in its place. */
    Extract over(Extract told) {
        String title = first(TITLES);
        String date = first(DATES);
        String uri = first(ADDRESSES);
        LocalDate published = date == null ? ofPlace() : Dates.value(date);
        Extract read = new Extract(
                title == null
                        ? told.title()
                        : Entities.unescape(MARKUP.matcher(title).replaceAll("")),
                published == null && date == null ? told.published() : published,
                uri != null && uri.matches("https?://\\S+") ? uri : told.uri(),
                Authors.above(Standfirst.above(told.text(), values), values));
        return read.remarked(fault)
                .remarked(isDraft() ? "is a draft" : null)
                .remarked(
                        date == null || published != null
                                ? null
                                : "has a date that can't be read: "
                                        + date.lines().findFirst().orElse(""));
    }

    /** The first of some values that is told, switches aside; null where none is. */
    private @Nullable String first(List<String> names) {
        return names.stream()
                .map(name -> values.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty() && !SWITCHES.contains(value))
                .findFirst()
                .orElse(null);
    }

    /** The day that the page's address tells, "2024/01/31/talks"; null where none does. */
    private @Nullable LocalDate ofPlace() {
        return Stream.concat(PLACES.stream(), ADDRESSES.stream())
                .map(name -> DatedPath.day(values.getOrDefault(name, "")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether its author hasn't published it. */
    private boolean isDraft() {
        return "true".equals(values.get("draft")) || "false".equals(values.get("published"));
    }
}
