package footnote.check.statement;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is measured in, and how it is written. English. */
final class Units {

    /** Any of them in the singular, as alternatives of a regular expression whose letters may be of any size. */
    static final String ANY =
            "miles (?:per|an) hour|kilomet(?:re|er)s (?:per|an) hour|km/h|kph|degrees? (?:celsius|centigrade|fahrenheit|[cf]\\b)|° ?[cf]|(?-i:[CF])"
                    + "|second|minute|hour|day|night|week|month|year|decade|dollar|euro|pound|yuan|yen|kilomet(?:re|er)|centimet(?:re|er)"
                    + "|millimet(?:re|er)|met(?:re|er)|mile|inch|foot|feet|yard|acre|hectare|tonne|ton|kilogram|gram|kg|km|cm|mm|mi|ft|hr|min"
                    + "|lit(?:re|er)|degree|mph|cent|penny|pence";

    /** Other spellings of a unit, and its short forms. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("miles per hour", "mph"),
            Map.entry("miles an hour", "mph"),
            Map.entry("kilometres per hour", "kph"),
            Map.entry("kilometres an hour", "kph"),
            Map.entry("kilometers per hour", "kph"),
            Map.entry("kilometers an hour", "kph"),
            Map.entry("km/h", "kph"),
            Map.entry("kilometer", "kilometre"),
            Map.entry("km", "kilometre"),
            Map.entry("meter", "metre"),
            Map.entry("centimeter", "centimetre"),
            Map.entry("cm", "centimetre"),
            Map.entry("millimeter", "millimetre"),
            Map.entry("mm", "millimetre"),
            Map.entry("liter", "litre"),
            Map.entry("kg", "kilogram"),
            Map.entry("mi", "mile"),
            Map.entry("ft", "foot"),
            Map.entry("feet", "foot"),
            Map.entry("hr", "hour"),
            Map.entry("min", "minute"),
            Map.entry("pence", "penny"));

    private static final Pattern DEGREES =
            Pattern.compile("(?:degrees? |° ?)?(?<scale>c|f|celsius|centigrade|fahrenheit)");

    private Units() {}

    /** The one spelling of a unit that has several; the same in small letters of any other. */
    static String spelt(String written) {
        String unit = written.toLowerCase(Locale.ROOT);
        Matcher degrees = DEGREES.matcher(unit);
        if (degrees.matches()) {
            return degrees.group("scale").startsWith("f") ? "fahrenheit" : "celsius";
        }
        return SPELLINGS.getOrDefault(unit, unit);
    }
}
