package footnote.check.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured in, how it is written, and what measures the same. English. */
public final class Units {

    /** Any of them in the singular, as alternatives of a regular expression whose letters may be of any size. */
    static final String ANY =
            "(?:miles?|mi|kilomet(?:re|er)s?|km|met(?:re|er)s?|m|(?:lit(?:re|er)s?|l)(?: of \\p{L}+)?)(?: (?:per|an?) | ?/ ?)(?:hour|hr|h|minute|min|second|s)\\b|kph|degrees? (?:celsius|centigrade|fahrenheit|[cf]\\b)|° ?[cf]|(?-i:[CF])"
                    + "|(?-i:USD|GBP|EUR|JPY)|second|minute|hour|day|night|week|month|year|decade|dollar|euro|pound|yuan|yen|kilomet(?:re|er)|centimet(?:re|er)"
                    + "|millimet(?:re|er)|met(?:re|er)|mile|inch|foot|feet|yard|acre|hectare|tonne|ton|kilogram|milligram|gram|kg|mg|g|km|cm|mm|m|mi|ft|hr|min"
                    + "|(?:milli)?lit(?:re|er)|ml|l|(?:kilo)?watt|kw|w|volt|v|decibel|db|degree|mph|cent|penny|pence|(?:kilo|mega|giga|tera)byte|[kmg]b";

    /** Any of them ahead, behind what tells of which kind it is: "ten working days". */
    static final String AHEAD =
            "(?=(?:[ -](?:additional|business|calendar|consecutive|extra|full|further|long|more|paid|remaining|straight|successive|unpaid|unused|whole|working|\\p{L}{3,15}(?<!s)(?=[ -](?:hour|day|week|month|year)s\\b))[ -]|-\\p{L}{2,15}-)(?<measured>"
                    + ANY + ")s?\\b(?![ -]olds?\\b))";

    /** Other spellings of a unit, and its signs, behind the one that stands for them all. */
    private static final List<List<String>> SPELLINGS = Stream.of(
                    ("mi/h mph; k/h kph; kilometre kilometer km; metre meter m; centimetre centimeter cm"
                                    + "; millimetre millimeter mm; litre liter l L; millilitre milliliter ml; kilogram kilo kg; gram g"
                                    + "; milligram mg; watt W; kilowatt kW; volt V; ampere amp A; decibel dB; mile mi; foot feet ft"
                                    + "; kilobyte kB; megabyte MB; gigabyte GB; hour hr; minute min; penny pence; dollar USD; pound GBP; euro EUR; yen JPY")
                            .split("; "))
            .map(unit -> List.of(unit.split(" ")))
            .toList();

    private static final Map<String, String> SPELT = SPELLINGS.stream()
            .flatMap(unit -> unit.stream().map(written -> Map.entry(written.toLowerCase(Locale.ROOT), unit.getFirst())))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern DEGREES =
            Pattern.compile("(?:degrees? |° ?)?(?<scale>c|f|celsius|centigrade|fahrenheit)");

    private static final Pattern RATE = Pattern.compile(
            "(?<amount>mi|k|m|l)\\p{L}*?s?(?: of \\p{L}+)?(?: (?:per|an?) | ?/ ?)(?<time>min|h|s)\\p{L}*");

    static final Map<String, Integer> SECONDS =
            Map.of("second", 1, "minute", 60, "hour", 3_600, "day", 86_400, "week", 604_800);

    /** Apart from those in seconds, since months differ in how many days they have. */
    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "year", 12, "decade", 120);

    /** By thousands; some say 1,024 and mean as many. */
    private static final Map<String, Integer> KILOBYTES =
            Map.of("kilobyte", 1, "megabyte", 1_000, "gigabyte", 1_000_000, "terabyte", 1_000_000_000);

    /** Units that measure the same, by how many of the smallest of them each is. */
    static final List<Map<String, Integer>> SCALES = List.of(
            SECONDS,
            MONTHS,
            KILOBYTES,
            Map.of("penny", 1, "pound", 100),
            Map.of("cent", 1, "dollar", 100),
            Map.of("cent", 1, "euro", 100));

    private Units() {}

    /** The one spelling of a unit that has several; the same in small letters of any other, empty for none. */
    static String spelt(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String unit = written.toLowerCase(Locale.ROOT);
        Matcher degrees = DEGREES.matcher(unit);
        if (degrees.matches()) {
            return degrees.group("scale").startsWith("f") ? "fahrenheit" : "celsius";
        }
        Matcher rate = RATE.matcher(unit);
        if (rate.matches()) {
            return rate.group("amount") + '/' + rate.group("time");
        }
        return SPELT.getOrDefault(unit, unit);
    }

    /** How else a unit is written, as alternatives of a regular expression; empty for what is none: "kilometre", "km" for "kilometers". */
    public static String others(String several) {
        String one = several.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return SPELLINGS.stream()
                .filter(unit -> unit.contains(one))
                .flatMap(List::stream)
                .filter(written -> !written.equals(one))
                .collect(Collectors.joining("|"));
    }

    /** Whether both are units of one scale, of which something is done after one number or another: "a minute", "two hours". */
    static boolean measureTheSame(String one, String other) {
        return SCALES.stream().anyMatch(scale -> scale.containsKey(one) && scale.containsKey(other));
    }

    /** Whether one of two units is the time of day, and the other one of a short span. */
    static boolean tellWhen(String one, String other) {
        return one.equals(Quantity.CLOCK) && SECONDS.containsKey(other)
                || other.equals(Quantity.CLOCK) && SECONDS.containsKey(one);
    }
}
