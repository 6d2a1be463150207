package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The days of the week that a text names, one by one or from one to another: "Monday to Friday". English. */
public final class Weekdays {

    private static final String DAY = "(?:" + CalendarWords.DAYS + ")";

    private static final Pattern DAYS = Pattern.compile(
            "\\b(?<first>" + DAY + ")s?(?:(?: (?:to|until|till|through) | ?[–-] ?)(?<last>" + DAY + "))?s?\\b");

    private Weekdays() {}

    /** Whether a question names some, and some words name them all. */
    public static boolean areTold(String question, String words) {
        Set<DayOfWeek> asked = in(question);
        return !asked.isEmpty() && in(words).containsAll(asked);
    }

    /** Whether a text names any. */
    public static boolean areIn(String text) {
        return !in(text).isEmpty();
    }

    /** Whether a question names some, and some words name others and not them all: "Thu 8.30-12.00" for Saturday. */
    public static boolean areOther(String question, String words) {
        return areIn(question) && areIn(words) && !areTold(question, words);
    }

    /** The stems of those that a question names, where some words name them, be it as one of several: "Mon-Wed" for Tuesday; none where they don't. */
    public static Set<String> told(String question, String words) {
        return areTold(question, words)
                ? DAYS.matcher(question)
                        .results()
                        .flatMap(day -> Stems.ofQuestion(day.group()).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<DayOfWeek> in(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Matcher named = DAYS.matcher(CalendarWords.withDatesInFull(text));
        while (named.find()) {
            DayOfWeek first = day(named.group("first"));
            DayOfWeek last = named.group("last") == null ? first : day(named.group("last"));
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
