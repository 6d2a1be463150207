package footnote.corpus;

import footnote.grammar.CalendarWords;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a sheet, "Maker: Kessel" one below the other, or of a programme. One that stands alone is a heading, "Part 2: The flood", unless it tells when or where. */
public final class Fields {

    /** One line, with what it says, which may stand below it; the number of a figure stands over it or below. */
    public static final Pattern LINE = Pattern.compile(
            "(?!(?i:figure|table|chart|map|box|exhibit|schedule|annex|appendix|part|section|chapter) \\d)\\p{Lu}[^:;.!?\\n]{0,40}:[ \\n]\\S.*");

    /** What a notice of an event tells in turn, alone on a line over what it says, "WHEN:", and an article of who wrote it. */
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:who|what|when|where|why|how|dates?|times?|place|location|venue|contact|authors?|(?:article|written) by):");

    /** What has a code for its label. */
    private static final Pattern CODED = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]*-?\\d+:");

    private static final String TIME = "(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\.?)?";

    private static final String DATE = "(?:\\d{1,2}(?:st|nd|rd|th)? (?:" + CalendarWords.MONTHS + ")|(?:"
            + CalendarWords.MONTHS + ") \\d{1,2})(?:,? \\d{4})?";

    private static final String DAY = "(?:(?:" + CalendarWords.DAYS + ")s?|" + CalendarWords.SHORT_DAYS + ")\\b\\.?";

    /**
     * What a programme has at a time, "13:00 Lunch", what came then or in a year, "09:12 - First alert", "2019 – Work begins", or when is open on
     * some days: "Mon-Wed 8.30-12.00", "Sat, Sun closed".
     */
    public static final Pattern TIMED = Pattern.compile("(?:" + TIME + "(?: ?[–-] ?" + TIME
            + ")?(?:[:,]| ?[–—-])?|" + DATE + "(?:[:,]| [–—-])?|" + CalendarWords.MODERN_YEAR
            + "(?:[–-]\\d{2,4})?(?::| [–—-])) +\\p{L}.*|" + DAY
            + "(?:(?: ?[–—,/&-] ?| and | to )" + DAY
            + ")*(?:[:,]| [–—-])? +(?:\\d(?!\\d?(?:st|nd|rd|th)? (?:" + CalendarWords.MONTHS + "|"
            + CalendarWords.SHORT_MONTHS + ")\\b)|(?:(?:all day|by|closed|from|noon|open|until)\\b)).*");

    private static final Pattern WHOLE_DATE = Pattern.compile(DATE);

    private Fields() {}

    /** Whether a line looks like one, and like no sentence and no table's row. */
    public static boolean isLine(String line) {
        return isLabelled(line) && !TableRows.is(line);
    }

    /** Whether a line looks like one, and like no sentence, though a semicolon stand in what it says: "Decision: Pending; comments until 4 May". */
    public static boolean isLabelled(String line) {
        return LINE.matcher(line).matches() && !Furniture.endsLikeSentence(line);
    }

    /** Whether a line tells what is or was when. */
    public static boolean isTimed(String line) {
        return TIMED.matcher(line).matches();
    }

    static boolean isDate(String words) {
        return WHOLE_DATE.matcher(words).matches();
    }

    static boolean isName(String line) {
        return NAME.matcher(line).matches();
    }

    static boolean is(String text, List<Span> blocks, int at) {
        return looksLikeOne(text, blocks, at)
                && (begins(NAME, text, blocks.get(at))
                        || isBeside(text, blocks, at, at - 1)
                        || isBeside(text, blocks, at, at + 1));
    }

    /** Whether one stands beside another: a case's code heads lines that have none, "RP-311: Shown twice" over "Fixed in: 8.2". */
    private static boolean isBeside(String text, List<Span> blocks, int at, int other) {
        return looksLikeOne(text, blocks, other)
                && (!begins(CODED, text, blocks.get(at)) || begins(CODED, text, blocks.get(other)));
    }

    private static boolean begins(Pattern pattern, String text, Span line) {
        return pattern.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    private static boolean looksLikeOne(String text, List<Span> blocks, int at) {
        if (at < 0 || at >= blocks.size()) {
            return false;
        }
        Span line = blocks.get(at);
        return Stream.of(LINE, TIMED)
                .anyMatch(field ->
                        field.matcher(text).region(line.start(), line.end()).matches());
    }
}
