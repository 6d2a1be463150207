package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The years that a text names. English. */
public final class Years {

    private static final Pattern YEARS =
            Pattern.compile("(?i)\\b(?=[\\dF])(?:FY ?[’']?(?:20)?\\d{2}\\b|(?<!\\d\\.)" + CalendarWords.MODERN_YEAR
                    + "\\b(?!\\.\\d)(/\\d{2}\\b)?|(?<=\\b(?:in|since|until|by|of|before|after) )1[0-4]\\d{2}\\b(?!,))");

    private static final Pattern FISCAL = Pattern.compile("(?i)\\b(?:(?:fiscal|financial year)\\b|FY ?[’']?\\d)");

    private static final Pattern DAY =
            Pattern.compile("\\b(?:" + CalendarWords.MONTHS + ") \\d{1,2},? " + CalendarWords.MODERN_YEAR + "\\b");

    private Years() {}

    /** The stems of the years that a text names. */
    public static Set<String> in(String text) {
        return YEARS.matcher(text)
                .results()
                .flatMap(year -> Stems.numbers(Stems.ofQuestion(year.group())).stream())
                .collect(Collectors.toSet());
    }

    /** The years that a sentence tells of; the day in it, for whoever asks about a fiscal year, may be of the calendar's year before. */
    public static Set<String> told(String question, String sentence) {
        String told = Period.withoutCompared(sentence);
        return in(FISCAL.matcher(question).find() ? DAY.matcher(told).replaceAll(" ") : told);
    }

    public static boolean isOne(String stem) {
        return YEARS.matcher(stem).matches();
    }
}
