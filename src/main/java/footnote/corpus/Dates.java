package footnote.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates that files tell, and writes days. A date that can be read in two ways, as 01/02/2024 can, is no date. */
public final class Dates {

    private static final List<DateTimeFormatter> FORMATS =
            List.of(format("d MMMM uuuu"), format("d MMM uuuu"), format("MMMM d uuuu"), format("MMM d uuuu"));

    private static final Pattern ISO = Pattern.compile("([12]\\d{3})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T ].*)?");

    /** What stands before the day from which a text holds. */
    private static final String VALIDITY = "(?:version )?effective(?: date| as of| from)?";

    /** What stands before the day of a text's version: "Effective date: 1 May 2024". */
    private static final String VERSION =
            "(?:this (?:page|article) was |date (?:of )?)?last (?:updated?|modified|modification|edited|changed|revised|revision|reviewed|review)(?: time| date)?(?: by .{2,60}?(?= on ))?|revised|"
                    + VALIDITY;

    private static final Pattern OF_VALIDITY = Pattern.compile("(?i)(?:" + VALIDITY + ")\\b.*");

    private static final Pattern OF_VERSION = Pattern.compile("(?i)(?:" + VERSION + ")\\b.*");

    private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";

    /** What a value has around its day: "Wed, 31 Jan 2024 08:00:00 -0500". */
    private static final Pattern AROUND =
            Pattern.compile("(?i)^" + WEEKDAY + ",? +|(?<=\\d{4}),? +(?:at )?\\d{1,2}:\\d{2}\\b.{0,20}$");

    private static final String MONTH_FIRST = "\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?(?: ?,)? \\d{4}";

    private static final String DAY_FIRST = "\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}";

    /** What pages set before each thing that they tell at their head: "📅 2024-01-31 ⏱ 3 min". */
    private static final String SIGN = "\\p{IsExtended_Pictographic}\\x{FE0F}? *";

    private static final Pattern LINE = Pattern.compile("(?i)(?:" + SIGN
            + ")?(?:(?:created|added|written) by .{2,60}?, )?(?:(?:by .{2,60}?|admin|staff)(?: *[|,·•–—-] *| on ))?(?:(?:first )?(?:published|posted|updated|date|dated|released|(?:for )?immediate release|"
            + VERSION
            + ")(?: on| at)?:? *)?"
            + "(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: \\p{L}{2,4})?,? (?:on )?)?"
            + "(?:" + WEEKDAY + ",? +)?"
            + "@?(\\d{4}-\\d{2}-\\d{2}|" + DAY_FIRST + "|" + MONTH_FIRST + ")"
            + "(?:[,T|/· -]* *(?:at )?\\d{1,2}[:.]\\d{2}.{0,20}|(?<=\\bwas last .{1,60})\\.| *[|•·] *[^|•·]{2,60}| +(?:(?:media|press) )?contacts?: .{2,60})?"
            + "(?: *" + SIGN + "[^.]{0,30}\\.{0,3})*");

    /** A paragraph that begins with the day from which its text is told or holds: "Published 31 January 2024. The …", "Valid from 1 May 2024 to …". */
    private static final Pattern OPENING =
            Pattern.compile("(?i)(?:(?:first )?(?:published|posted|updated|issued)|" + VERSION
                    + "|(?:valid|in force|applicable)(?: as of| from| since))(?: on)?:? (?:" + WEEKDAY + ",? +)?("
                    + DAY_FIRST + "|" + MONTH_FIRST + ")(?=\\.(?: |$)|$| (?:to|until|till)\\b)");

    /** A title that ends in the day of what was said or done: "Transcript of the hearing, January 31, 2024". */
    private static final Pattern TITLE = Pattern.compile("(?i).*\\p{L}.*(?: of|[:,–—|(-]) *(?:" + WEEKDAY
            + ",? +)?(\\d{4}-\\d{2}-\\d{2}|" + DAY_FIRST + "|" + MONTH_FIRST + ")\\)?");

    private static final String DASH = " *[-–—]+ *";

    /** The agency between dashes: "–(BUSINESS WIRE)–". */
    private static final String AGENCY = DASH + "\\([\\p{Lu}\\d][^)]{1,39}\\)" + DASH;

    /**
     * The place and the day before a wire story or a release, with the agency before, between or behind them: "BEIJING, Jan. 31, 2024 (Reuters) —",
     * "SALEM, OR - (Wire) - May 1, 2024 -", "January 31, 2024 (BEIJING) —". A weekday is no place, and what begins with a time no story.
     */
    private static final Pattern DATELINE = Pattern.compile("(?!(?i:" + WEEKDAY + ")\\b)"
            + "(?:\\p{Lu}[\\p{L} .,'’-]{1,40}?,? +|\\p{Lu}{2}[\\p{L} .,'’-]{0,40}?(?:" + AGENCY + "|" + DASH
            + ")|(?=[\\p{L}\\d .,]{8,20}\\(\\p{Lu}{2}))"
            + "(" + MONTH_FIRST + "|" + DAY_FIRST + ")"
            + "(?:" + AGENCY
            + "|(?: *\\([^)]{2,40}\\))? *(?:[-–—]+|/PRNewswire/?(?: *[-–—]+)?) *)(?![-–— ]*\\d{1,2}[:.]\\d{2})");

    /** The place without a year, with its land or state, the day or the agency: "SANTA FE, N.M.--", "BEIJING (Reuters) —", "LEEDS--(Wire)--". */
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}{2,}[\\p{Lu} .’'-]{0,30}(?:(?:, \\p{Lu}[\\p{L}.]{1,12}(?:,? \\p{Lu}[\\p{L}.]{1,12})?(?:,? \\d{1,2})?(?: *\\([^)]{2,40}\\))?"
                    + "| *\\(\\p{Lu}[^)]{1,30}\\))" + DASH + "|(?:, \\p{Lu}[\\p{L}.]{1,12})?" + AGENCY
                    + ")(?=[\\p{L}\\d“\"‘'])");

    private static final String DATELINE_ENDS = "-–—/";

    /** An endless line of spaces is looked at in vain, and at length. */
    private static final int LONGEST_DATELINE = 250;

    /** A day that a title ends with stands no farther from its end. */
    private static final int LONGEST_END = 100;

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** A day as people are told it: "31 January 2024". */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** The date that a value tells, such as "2024-01-31T08:00:00Z", "20240131" or "31 January 2024"; null where it tells none. */
    public static @Nullable LocalDate value(String value) {
        if (!Characters.any(value, Character::isDigit)) {
            return null;
        }
        Matcher iso = ISO.matcher(value.strip());
        if (iso.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(4)));
            } catch (DateTimeException _) {
                return null;
            }
        }
        String plain = AROUND.matcher(value.strip())
                .replaceAll("")
                .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                .replaceAll("[.,]", " ")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("\\s+", " ")
                .strip();
        for (DateTimeFormatter format : FORMATS) {
            try {
                return LocalDate.parse(plain, format);
            } catch (DateTimeParseException _) {
                // The next format may fit.
            }
        }
        return null;
    }

    /** The date of a line that holds nothing else but a word such as "Published", and a time or the comma before one; null for other lines. */
    public static @Nullable LocalDate line(String line) {
        String plain = line.strip();
        boolean goesOn = plain.endsWith(",");
        Matcher matcher =
                LINE.matcher(goesOn ? plain.substring(0, plain.length() - 1).stripTrailing() : plain);
        return matcher.matches() ? value(matcher.group(1)) : null;
    }

    /** The day with which a paragraph begins, behind a word such as "Published" or "Valid from"; null where it begins otherwise. */
    public static @Nullable LocalDate opening(String paragraph) {
        Matcher begun = OPENING.matcher(paragraph.strip());
        return begun.lookingAt() ? value(begun.group(1)) : null;
    }

    /** The day that a title ends in; null where it ends in none. */
    public static @Nullable LocalDate title(String title) {
        Matcher matcher = TITLE.matcher(title.substring(Math.max(0, title.length() - LONGEST_END)));
        return matcher.matches() ? value(matcher.group(1)) : null;
    }

    /** Whether a line that tells a day says that the text holds from it. */
    static boolean isOfValidity(String line) {
        return OF_VALIDITY.matcher(line).matches();
    }

    /** Whether a line tells the day of a text's version, or that from which it holds, and so stands over nothing. */
    static boolean isOfVersion(String line) {
        return OF_VERSION.matcher(line).matches() && line(line) != null || opening(line) != null;
    }

    /** The day of a paragraph that begins as a wire story does; null where it doesn't, or the year isn't told. */
    public static @Nullable LocalDate dateline(String paragraph) {
        String plain = paragraph.strip();
        Matcher begun = begun(DATELINE, plain, new Span(0, plain.length()));
        return isBegun(plain, begun) ? value(begun.group(1)) : null;
    }

    /** A paragraph without the place, and the day, that a wire story begins with: they are no words of its first sentence. */
    static Span withoutDateline(String text, Span paragraph) {
        Matcher begun = begun(DATELINE, text, paragraph);
        boolean dated = isBegun(text, begun) && value(begun.group(1)) != null;
        Matcher place = dated ? begun : begun(PLACE, text, paragraph);
        boolean placed = (dated || isBegun(text, place)) && place.end() < paragraph.end();
        return placed ? new Span(place.end(), paragraph.end()) : paragraph;
    }

    private static Matcher begun(Pattern dateline, String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_DATELINE);
        return dateline.matcher(text).region(paragraph.start(), end);
    }

    /** Whether a place stands there before a dash or a slash, which few paragraphs have so early. */
    private static boolean isBegun(String text, Matcher begun) {
        for (int i = 0; i < DATELINE_ENDS.length(); i++) {
            if (text.indexOf(DATELINE_ENDS.charAt(i), begun.regionStart(), begun.regionEnd()) >= 0) {
                return begun.lookingAt();
            }
        }
        return false;
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
