package footnote.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a call or a meeting that was written down is, as its first speaker says: "welcome to the Kessel Mills third quarter 2024 earnings call".
 * Such a text has no headline, or one that names nobody: "Q3 2024 Earnings Call". English.
 */
public final class Welcome {

    /** No welcome comes later, in characters. */
    private static final int LENGTH = 3_000;

    private static final Pattern WELCOME = Pattern.compile(
            "\\b(?:[Ww]elcome (?:everyone |everybody |you (?:all )?)?to"
                    + "|[Jj]oin(?:ing)? us (?:today |this (?:morning|afternoon|evening) )?(?:to (?:discuss|review)|for|on|at)) "
                    + "(?:the |today['’]s )?(?!our\\b|this\\b|your\\b)(?<event>(?=[^.?!]{0,100}?\\p{Lu}\\p{L}+)"
                    + "(?:[^,.;:?!\\n]|(?<=\\b(?:Inc|Corp|Co|Ltd|\\p{Lu}))\\.){2,100}? "
                    + "(?i:(?:results|conference)(?: conference)?(?: call)?|call|webcast|webinar|meeting|hearing|briefing|seminar|podcast))\\b");

    /** The words of a headline that names nobody. */
    private static final Pattern NAMES_NOBODY = Pattern.compile(
            "(?i)(?:(?:q[1-4]|(?:first|second|third|fourth)[ -]quarter|quarterly|fy ?\\d{2,4}|fiscal|full|half|year|\\d{4}|annual|interim|investors?|analysts?|earnings"
                    + "|results|conference|call|webcast|meeting|transcript|of|the|and|for)\\b\\W*)+");

    private Welcome() {}

    /**
     * The event, and behind it in brackets what the file is called otherwise; empty where a headline tells more, or nobody is welcomed to anything
     * with a name.
     *
     * @param headline whether the text tells that name itself
     */
    public static Optional<String> title(String text, String name, boolean headline) {
        if (headline && !NAMES_NOBODY.matcher(name).matches()) {
            return Optional.empty();
        }
        Matcher welcome = WELCOME.matcher(text.substring(0, Math.min(text.length(), LENGTH)));
        return welcome.find() ? Optional.of(event(welcome) + " (" + name + ")") : Optional.empty();
    }

    /** Whether a sentence welcomes to what a text is named by. */
    static boolean isIn(String sentence, String title) {
        if (!title.endsWith(")")) {
            return false;
        }
        Matcher welcome = WELCOME.matcher(sentence);
        return welcome.find() && title.startsWith(event(welcome) + " (");
    }

    private static String event(Matcher welcome) {
        return welcome.group("event").replaceAll("\\s+", " ");
    }
}
