package footnote.quote.asked;

import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time for which a number is asked: that of a year is no answer to "How many people die each day?" English. */
public final class Rate {

    private static final Pattern ASKED =
            Pattern.compile("(?i)\\bhow (?:many|much)\\b(?! (?:minutes|hours|days|nights|weeks|months|times)\\b).*\\b"
                    + "(?:(?:per|each|every|an?) (?<unit>minute|hour|day|night|week|month)(?=\\W*$| (?:in|on|at|for|from|of|by|with|during|if|when|as|and|or)\\b)"
                    + "|(?<each>hourly|daily|nightly|weekly|monthly)\\b)");

    private static final Set<String> DAY = Set.copyOf(Stems.of("day daily night nightly"));

    /** The stems that tell of each time. */
    private static final Map<String, Set<String>> TOLD = Map.of(
            "minute", Set.copyOf(Stems.of("minute min second")),
            "hour", Set.copyOf(Stems.of("hour hourly hr h")),
            "day", DAY,
            "night", DAY,
            "week", Set.copyOf(Stems.of("week weekly")),
            "month", Set.copyOf(Stems.of("month monthly mo")));

    private Rate() {}

    /**
     * Whether a question asks for the number of a shorter time than a year, and some words tell of no such time.
     *
     * @param stems of the words, with those around them
     */
    public static boolean isUntold(String question, Set<String> stems) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return false;
        }
        String unit = asked.group("unit") == null
                ? asked.group("each").replaceFirst("(?i)(?<=da)ily$", "y").replaceFirst("(?i)ly$", "")
                : asked.group("unit");
        return Collections.disjoint(TOLD.getOrDefault(unit.toLowerCase(Locale.ROOT), Set.of()), stems);
    }
}
