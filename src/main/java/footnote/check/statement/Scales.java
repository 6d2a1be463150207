package footnote.check.statement;

import java.util.List;
import java.util.Map;

/** Units that measure the same, by how many of the smallest of them each is. */
final class Scales {

    static final Map<String, Integer> SECONDS =
            Map.of("second", 1, "minute", 60, "hour", 3_600, "day", 86_400, "week", 604_800);

    /** Apart from those in seconds, since months differ in how many days they have. */
    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "year", 12, "decade", 120);

    /** By thousands; some say 1,024 and mean as many. */
    private static final Map<String, Integer> KILOBYTES =
            Map.of("kilobyte", 1, "megabyte", 1_000, "gigabyte", 1_000_000, "terabyte", 1_000_000_000);

    static final List<Map<String, Integer>> ALL = List.of(
            SECONDS,
            MONTHS,
            KILOBYTES,
            Map.of("penny", 1, "pound", 100),
            Map.of("cent", 1, "dollar", 100),
            Map.of("cent", 1, "euro", 100));

    private Scales() {}

    /** Whether both are units of one scale, of which something is done after one number or another: "a minute", "two hours". */
    static boolean measureTheSame(String one, String other) {
        return ALL.stream().anyMatch(scale -> scale.containsKey(one) && scale.containsKey(other));
    }

    /** Whether one of two units is the time of day, and the other one of a short span. */
    static boolean tellWhen(String one, String other) {
        return one.equals(Quantity.CLOCK) && SECONDS.containsKey(other)
                || other.equals(Quantity.CLOCK) && SECONDS.containsKey(one);
    }
}
