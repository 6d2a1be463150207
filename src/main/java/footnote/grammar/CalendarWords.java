package footnote.grammar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What days and months are called in English. */
public final class CalendarWords {

    private static final List<String> MONTH_NAMES = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final List<String> DAY_NAMES = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    /** The months, as alternatives of a regular expression. */
    public static final String MONTHS = String.join("|", MONTH_NAMES);

    /** Their short forms, which a full stop may follow, likewise; May has none. */
    public static final String SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";

    private static final String CAPITAL_MONTHS = SHORT_MONTHS.toUpperCase(Locale.ROOT);

    /** A short form in a date, "Dec. 19" or "19 DEC", as a regular expression without groups. */
    public static final String SHORT_MONTH = "(?=[JFMASOND])(?:\\b(?:" + SHORT_MONTHS
            + ")\\b\\.?(?= \\d)|(?<=\\b\\d{1,2}(?:st|nd|rd|th)? )(?:(?:" + SHORT_MONTHS + ")\\b(?! \\p{Lu})|(?:"
            + CAPITAL_MONTHS
            + ")\\b)\\.?)";

    private static final Pattern IN_DATE = Pattern.compile(SHORT_MONTH);

    /** The days of the week, likewise. */
    public static final String DAYS = String.join("|", DAY_NAMES);

    /** Both, likewise. */
    public static final String ALL = MONTHS + '|' + DAYS;

    /** Both, but for May, which mostly is another word. */
    public static final List<String> NAMES = Stream.concat(DAY_NAMES.stream(), MONTH_NAMES.stream())
            .filter(name -> !name.equals("May"))
            .toList();

    /** A year from 1000 on in figures, as a regular expression without groups. */
    public static final String YEAR = "(?:1\\d|20)\\d\\d";

    /** A year from 1500 on, as hardly any other number of four figures is, likewise. */
    public static final String MODERN_YEAR = "(?:1[5-9]|20)\\d\\d";

    /** As alternatives of a regular expression; "fall" mostly is another word. */
    public static final String SEASONS = "spring|summer|autumn|winter";

    /** What time is told in, likewise, in the singular. */
    public static final String UNITS = "second|minute|hour|day|night|week|month|year|decade";

    /** What says of days which are meant, as alternatives of a regular expression: "working days". */
    public static final String KINDS_OF_DAY = "business|working|calendar|consecutive|full|whole";

    /** The days of the week in short, which are other words, too, likewise. */
    public static final String SHORT_DAYS = "Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun";

    /**
     * A short form beside another one, before a time, or over a column, as a regular expression without groups: "Tue–Sat", "Mon, Wed", "Sun 10:00",
     * "Sat closed", "Morning; Mon: Ann".
     */
    public static final String SHORT_DAY = "(?=[MTWFS])\\b(?:(?<=(?:" + SHORT_DAYS
            + ")(?:\\.?,? ?(?:[–—/&-]|and|to)? ?))(?:" + SHORT_DAYS + ")|(?:" + SHORT_DAYS
            + ")(?=\\.?,? ?(?:(?:[–—/&-]|and|to)? ?(?:" + SHORT_DAYS + ")\\b|\\d|closed\\b))|(?<=; )(?:" + SHORT_DAYS
            + ")(?=: )|(?:"
            + SHORT_DAYS.toUpperCase(Locale.ROOT) + ")(?= \\d))\\b\\.?";

    private static final Pattern DAY_IN_SHORT = Pattern.compile(SHORT_DAY);

    /** "2025-02-05". */
    private static final Pattern IN_FIGURES = Pattern.compile("\\b(?<year>" + MODERN_YEAR
            + ")-(?<month>0[1-9]|1[0-2])-0?(?<day>[1-9]|[12]\\d|3[01])\\b(?![\\p{L}\\d/_-])");

    private CalendarWords() {}

    /** A text with the days of the week in full that it writes in short, and the months that it writes in figures. */
    public static String withDatesInFull(String text) {
        return IN_FIGURES
                .matcher(DAY_IN_SHORT.matcher(text).replaceAll(day -> day(day.group())))
                .replaceAll(date -> {
                    String month = MONTH_NAMES.get(Integer.parseInt(date.group("month")) - 1);
                    return date.group("day") + ' ' + month + ' ' + date.group("year");
                });
    }

    /** The name of the day that begins like this short form, with or without its full stop. */
    public static String day(String shortForm) {
        return DAY_NAMES.stream()
                .filter(name -> name.regionMatches(true, 0, shortForm, 0, 3))
                .findFirst()
                .orElse(shortForm);
    }

    /** A text with the months in full that it writes in short. */
    public static String withMonthsInFull(String text) {
        return IN_DATE.matcher(text).replaceAll(month -> month(month.group()));
    }

    /** The name of the month that begins like this short form, with or without its full stop; the same where none does. */
    public static String month(String shortForm) {
        return MONTH_NAMES.stream()
                .filter(name -> name.regionMatches(true, 0, shortForm, 0, 3))
                .findFirst()
                .orElse(shortForm);
    }
}
