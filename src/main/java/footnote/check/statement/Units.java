package footnote.check.statement;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is measured in, and how it is written. English. */
final class Units {

    /** Any of them in the singular, as alternatives of a regular expression whose letters may be of any size. */
    static final String ANY =
            "(?:miles?|mi|kilomet(?:re|er)s?|km|met(?:re|er)s?|m|(?:lit(?:re|er)s?|l)(?: of \\p{L}+)?)(?: (?:per|an?) | ?/ ?)(?:hour|hr|h|minute|min|second|s)\\b|kph|degrees? (?:celsius|centigrade|fahrenheit|[cf]\\b)|° ?[cf]|(?-i:[CF])"
                    + "|second|minute|hour|day|night|week|month|year|decade|dollar|euro|pound|yuan|yen|kilomet(?:re|er)|centimet(?:re|er)"
                    + "|millimet(?:re|er)|met(?:re|er)|mile|inch|foot|feet|yard|acre|hectare|tonne|ton|kilogram|milligram|gram|kg|mg|g|km|cm|mm|m|mi|ft|hr|min"
                    + "|(?:milli)?lit(?:re|er)|ml|l|(?:kilo)?watt|kw|w|volt|v|decibel|db|degree|mph|cent|penny|pence|(?:kilo|mega|giga|tera)byte|[kmg]b";

    /** Any of them ahead, behind what tells of which kind it is: "ten working days". */
    static final String AHEAD =
            "(?=(?:[ -](?:additional|business|calendar|consecutive|extra|full|further|long|more|paid|remaining|straight|successive|unpaid|unused|whole|working|\\p{L}{3,15}(?<!s)(?=[ -](?:hour|day|week|month|year)s\\b))[ -]|-\\p{L}{2,15}-)(?<measured>"
                    + ANY + ")s?\\b(?![ -]olds?\\b))";

    /** Other spellings of a unit, and its short forms. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("mph", "mi/h"),
            Map.entry("kph", "k/h"),
            Map.entry("kilometer", "kilometre"),
            Map.entry("km", "kilometre"),
            Map.entry("meter", "metre"),
            Map.entry("centimeter", "centimetre"),
            Map.entry("cm", "centimetre"),
            Map.entry("millimeter", "millimetre"),
            Map.entry("mm", "millimetre"),
            Map.entry("m", "metre"),
            Map.entry("liter", "litre"),
            Map.entry("l", "litre"),
            Map.entry("milliliter", "millilitre"),
            Map.entry("ml", "millilitre"),
            Map.entry("kg", "kilogram"),
            Map.entry("g", "gram"),
            Map.entry("mg", "milligram"),
            Map.entry("w", "watt"),
            Map.entry("kw", "kilowatt"),
            Map.entry("v", "volt"),
            Map.entry("db", "decibel"),
            Map.entry("mi", "mile"),
            Map.entry("ft", "foot"),
            Map.entry("feet", "foot"),
            Map.entry("kb", "kilobyte"),
            Map.entry("mb", "megabyte"),
            Map.entry("gb", "gigabyte"),
            Map.entry("hr", "hour"),
            Map.entry("min", "minute"),
            Map.entry("pence", "penny"));

    private static final Pattern DEGREES =
            Pattern.compile("(?:degrees? |° ?)?(?<scale>c|f|celsius|centigrade|fahrenheit)");

    private static final Pattern RATE = Pattern.compile(
            "(?<amount>mi|k|m|l)\\p{L}*?s?(?: of \\p{L}+)?(?: (?:per|an?) | ?/ ?)(?<time>min|h|s)\\p{L}*");

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
        return SPELLINGS.getOrDefault(unit, unit);
    }
}
