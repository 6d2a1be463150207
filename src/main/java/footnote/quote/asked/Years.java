package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a text names. English. */
public final class Years {

    private static final Pattern YEARS = Pattern.compile("(?i)\\b(?=\\d)(?:(?<!\\d\\.)" + CalendarWords.MODERN_YEAR
            + "\\b(?!\\.\\d)(/\\d{2}\\b)?|(?<=\\b(?:in|since|until|by|of|before|after) )1[0-4]\\d{2}\\b(?!,))");

    private Years() {}

    /** The stems of the years that a text names. */
    public static Set<String> in(String text) {
        Set<String> years = new HashSet<>();
        Matcher matcher = YEARS.matcher(text);
        while (matcher.find()) {
            years.addAll(Stems.ofQuestion(matcher.group()));
        }
        return years;
    }

    public static boolean isOne(String stem) {
        return YEARS.matcher(stem).matches();
    }
}
