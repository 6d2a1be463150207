package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Set;
import java.util.regex.Pattern;

/** The dates of a life, which tell of a birth and a death without a word for them: "Ada Orr (3 May 1850 – 1912)". English. */
public final class Life {

    private static final String DATE = "(?:(?:c|ca)\\. ?|circa )?(?:\\d{1,2} )?(?:(?:" + CalendarWords.MONTHS
            + ") (?:\\d{1,2}, )?)?\\d{3,4}(?: (?:AD|BCE?|CE))?";

    private static final Pattern DATES = Pattern.compile(
            "\\([^()]{0,60}\\b(?<!\\d[ -])" + DATE + " ?[-–—] ?" + DATE + "\\)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> STEMS = Set.copyOf(Stems.of("born birth die died death"));

    private Life() {}

    static boolean isTold(String text) {
        return text.indexOf('(') >= 0 && DATES.matcher(text).find();
    }

    /** The stems of what a text's dates tell; none where it has no such dates. */
    public static Set<String> stems(String text) {
        return isTold(text) ? STEMS : Set.of();
    }
}
