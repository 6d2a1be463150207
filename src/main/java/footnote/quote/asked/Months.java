package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The months that a text names: "in August 2022". English. */
public final class Months {

    /** May is one beside a day or a year, or behind what stands before a time. */
    private static final Pattern MONTHS = Pattern.compile(
            "\\b(?:(?!May\\b)(?:" + CalendarWords.MONTHS
                    + ")|May(?= \\d)|(?<=\\b(?:\\d|in|of|by|since|until|during|before|after|from|to|through|last|early|late) )May)\\b");

    private static final Pattern NAMED = Pattern.compile("(?:\\b(?:in|from|of|for) )?" + MONTHS);

    private Months() {}

    /** Whether a question names some, and stems hold none of them. */
    public static boolean areLacking(String question, Collection<String> stems) {
        Set<String> asked = in(question);
        return !asked.isEmpty() && Collections.disjoint(asked, stems);
    }

    /** Whether a text names one. */
    public static boolean areIn(String text) {
        return !in(text).isEmpty();
    }

    /** A question without the months that stems hold, and what stands before them: "from March". */
    public static String without(String question, Collection<String> stems) {
        return stems.containsAll(in(question)) ? without(question) : question;
    }

    /** A question without its months, and what stands before them. */
    public static String without(String question) {
        return NAMED.matcher(question).replaceAll("");
    }

    private static Set<String> in(String text) {
        return MONTHS.matcher(CalendarWords.withMonthsInFull(text))
                .results()
                .flatMap(month -> Stems.of(month.group()).stream())
                .collect(Collectors.toSet());
    }
}
