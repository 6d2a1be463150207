package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spans of time in another unit than they are told in: seven days are a week, a year is twelve months. English. */
public final class Spans {

    private static final String UNIT = "hour|day|week|month|year";

    private static final Set<String> IN_UNITS = Set.copyOf(Stems.of(UNIT.replace('|', ' ')));

    private static final Pattern SPAN = Pattern.compile(
            "\\b(?<count>\\d{1,3}|an?|" + NumberWords.ALL + ")(?: \\(\\d{1,3}\\))? (?:(?:" + CalendarWords.KINDS_OF_DAY
                    + ") )?(?<unit>" + UNIT + ")s?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<Unit> UNITS = List.of(
            new Unit("hour", 24, "day"),
            new Unit("day", 7, "week"),
            new Unit("month", 12, "year"),
            new Unit("week", 52, "year"));

    /** @param count how many of them are a larger one */
    private record Unit(String name, int count, String larger) {

        /** A span in the other of the two units, where it is a whole number of them. */
        Stream<String> otherwise(int span, String unit) {
            if (unit.equals(name) && span % count == 0) {
                return Stream.of(span / count + " " + larger);
            }
            return unit.equals(larger) ? Stream.of(span * count + " " + name) : Stream.empty();
        }
    }

    private Spans() {}

    /**
     * The stems of a text's spans in other units; a single one is told without its number.
     *
     * @param stems the text's own
     */
    public static Set<String> otherwise(String text, Collection<String> stems) {
        if (Collections.disjoint(stems, IN_UNITS)) {
            return Set.of();
        }
        return SPAN.matcher(text)
                .results()
                .flatMap(span -> {
                    String unit = span.group("unit").toLowerCase(Locale.ROOT);
                    int count = count(span.group("count").toLowerCase(Locale.ROOT));
                    return UNITS.stream().flatMap(step -> step.otherwise(count, unit));
                })
                .map(span -> span.replaceFirst("^1 ", ""))
                .map(Stems::of)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static int count(String number) {
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : NumberWords.VALUES.getOrDefault(number, 1);
    }
}
