package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers that a question gives with their units: "15 hours", which "15 pence" doesn't tell. Immutable.
 *
 * @param units the unit of each, by its stem
 */
public record Quantities(Map<String, String> units) {

    private static final String MONEY = "pounds";

    /** Those of one kind in a line; of spans of time each unit is one. */
    private static final Map<String, String> KINDS = List.of(
                    "seconds second secs sec s",
                    "minutes minute mins min",
                    "hours hour hrs hr h",
                    "days day",
                    "weeks week",
                    "months month",
                    "years year yrs yr",
                    MONEY + " pound pence penny p quid euros euro dollars dollar cents cent",
                    "percent per %",
                    "metres metre meters meter m km kilometres kilometre kilometers kilometer miles mile feet foot ft inches inch cm mm",
                    "kilograms kilogram kilos kilo kg grams gram g tonnes tonne tons ton",
                    "degrees degree °c")
            .stream()
            .map(line -> line.split(" ", -1))
            .flatMap(line -> Arrays.stream(line).map(unit -> Map.entry(unit, line[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern QUANTITY =
            Pattern.compile("(?<currency>\\p{Sc} ?)?(?<![\\p{L}\\d.,-])(?<number>\\d+(?:[.,]\\d+)*)" + "(?:[ -](?:"
                    + CalendarWords.KINDS_OF_DAY + "))?(?:[ -]?(?<unit>\\p{L}+|%|°C))?");

    public Quantities {
        units = Map.copyOf(units);
    }

    /** Those of a question; of two units of a number neither counts. */
    public static Quantities in(String question) {
        Map<String, String> units = QUANTITY.matcher(question)
                .results()
                .filter(quantity -> !unit(quantity).isEmpty())
                .collect(Collectors.toMap(
                        Quantities::stem, Quantities::unit, (one, other) -> one.equals(other) ? one : ""));
        units.values().removeIf(String::isEmpty);
        return new Quantities(units);
    }

    /** The stems of those of the numbers that a text has, and with another unit each time. */
    public Set<String> otherwiseIn(String text) {
        if (units.isEmpty()) {
            return Set.of();
        }
        Set<String> others = new HashSet<>();
        Set<String> same = new HashSet<>();
        QUANTITY.matcher(text).results().forEach(quantity -> {
            String number = stem(quantity);
            String unit = unit(quantity);
            (unit.isEmpty() || unit.equals(units.get(number)) ? same : others).add(number);
        });
        others.retainAll(units.keySet());
        others.removeAll(same);
        return others;
    }

    private static String stem(MatchResult quantity) {
        return String.join(" ", Stems.of(quantity.group("number")));
    }

    private static String unit(MatchResult quantity) {
        if (quantity.group("currency") != null) {
            return MONEY;
        }
        String unit = quantity.group("unit");
        return unit == null ? "" : KINDS.getOrDefault(unit.toLowerCase(Locale.ROOT), "");
    }
}
