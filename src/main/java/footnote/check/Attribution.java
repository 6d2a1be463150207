package footnote.check;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The day that a sentence gives an article, as in "the newer article (3 March 2024) says". It stands in no passage, but a model
 * is told it and asked to name what is newer.
 */
final class Attribution {

    private static final List<DateTimeFormatter> WRITTEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH));

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final String AGE =
            "(?:(?:old|new)(?:er)?|earlier|later|latest|previous|current|updated|revised|(?:more|most) recent) ";

    private static final String DOCUMENT =
            "(?:article|report|story|passage|text|correction|note|policy|version|edition|guide"
                    + "|page|document|notice|memo|letter|e-?mail|post|release|update|list|minutes)";

    private static final Pattern DOCUMENT_WORD = Pattern.compile("(?i)\\b" + DOCUMENT + "\\b");

    /** Words that may name the article which a sentence is said to stand in. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:[Uu]nder|[Ii]n|[Pp]er|[Aa]ccording to|[Aa]s per) (?:the |our |your )?(?<name>(?:[\\p{L}\\d.-]+ ){0,5}?"
                    + "(?:(?i:" + DOCUMENT + ")(?: \\d[\\d.]*)?))(?![\\p{L}\\d]| \\p{Lu}),?)\\s*");

    private static final Pattern DATE = Pattern.compile(
            "\\b((?:\\d{1,2} )?(?:(?<!\\p{L})(" + CalendarWords.MONTHS + "))(?: \\d{1,2})?),? (\\d{4})\\b(?!,\\d)");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private static final Pattern PRESENT = Pattern.compile("\\b(?:is|are|has|have|remains?|stands?)\\b");

    private static final Pattern TIME = Pattern.compile(YEAR.pattern() + "|\\b(?:" + CalendarWords.MONTHS + "|"
            + CalendarWords.SHORT_MONTHS + "|ago|before|earlier|last|later|next|until|will|was|were|had)\\b");

    /** What an article calls the years around its own, by how far they are from it. */
    private static final Map<Integer, Pattern> YEARS = Map.of(
            -1, Pattern.compile("\\blast year\\b"),
            0, Pattern.compile("\\b(?:this|(?<=\\b(?:end|start|beginning|middle|rest|course|half) of )the) year\\b"),
            1, Pattern.compile("\\bnext year\\b"));

    private static final Pattern YEAR_BEFORE =
            Pattern.compile("\\b(?:a|the) (?:year (?:before|earlier)|previous year)\\b");

    private static final int HALF_A_YEAR = 183;

    private Attribution() {}

    /**
     * The sentence with the name of a weekday in the place of its date, where words of an article of that day name the weekday: it is
     * the last one before.
     *
     * @param day of the article
     * @param words of the article
     */
    static String withWeekdays(LocalDate day, String sentence, String words) {
        String told = sentence;
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (words.contains(name)) {
                LocalDate date = day.with(TemporalAdjusters.previousOrSame(weekday));
                told = Pattern.compile("(?:" + name + ",? (?:the )?)?\\b(?:" + days(date) + ")\\b")
                        .matcher(told)
                        .replaceAll(name);
            }
        }
        return told;
    }

    /**
     * The sentence without that day, or its month or year alone, where it says it of an article, and without whether that is the older one;
     * a day that it says of anything else stays.
     */
    static String without(LocalDate day, String sentence) {
        String year = String.valueOf(day.getYear());
        if (!sentence.contains(year) && !sentence.contains(String.valueOf(day.getDayOfMonth()))) {
            return sentence;
        }
        String month = MONTH.format(day) + "|" + year;
        String days = days(day) + "|" + month;
        return Pattern.compile("\\b(?:(?:(?:" + AGE + ")?" + DOCUMENT + "|" + AGE + "one)"
                        + "(?:,? (?:of|from|on|dated|published(?: on| in)?)|,)? (?:\\((?:" + days + ")\\)|(?:" + days
                        + ")(?!\\d))|(?:" + month + ") " + DOCUMENT + "\\b)")
                .matcher(sentence)
                .replaceAll("article");
    }

    /**
     * The sentence without the name of an article that it tells to say so, "under the Travel policy 2026": words of its title alone, one of
     * which tells what kind of text it is.
     */
    static String withoutTitle(String title, String sentence) {
        Matcher named = NAMED.matcher(sentence);
        if (!named.find()) {
            return sentence;
        }
        Set<String> words = Set.copyOf(Stems.of(title));
        return named.replaceAll(
                name -> DOCUMENT_WORD.matcher(name.group()).find() && words.containsAll(Stems.of(name.group("name")))
                        ? ""
                        : Matcher.quoteReplacement(name.group()));
    }

    /** The sentence without the month and year of an article, "in March 2025", where its words tell what is so, and no time of it. */
    private static String withoutMonth(LocalDate day, String sentence, String words) {
        return PRESENT.matcher(words).find() && !TIME.matcher(words).find()
                ? Pattern.compile("\\s*\\b[Ii]n " + MONTH.format(day) + "\\b,?")
                        .matcher(sentence)
                        .replaceAll("")
                        .strip()
                : sentence;
    }

    /**
     * The sentence without a time that words of an article leave out: its month where they tell what is so, the year of a day or a month near
     * the article's own, that of "this year" and the like, and the one before a year that they name and go back from ("in 2024 from 27.9
     * million the year before").
     */
    static String withoutTime(LocalDate day, String sentence, String words) {
        String dated = DATE.matcher(withoutMonth(day, sentence, words)).replaceAll(date -> {
            boolean named = words.contains(date.group(1).strip()) && !words.contains(date.group(3));
            LocalDate month = LocalDate.of(
                    Integer.parseInt(date.group(3)), Month.valueOf(date.group(2).toUpperCase(Locale.ROOT)), 15);
            boolean near = Math.abs(ChronoUnit.DAYS.between(month, day)) < HALF_A_YEAR;
            return Matcher.quoteReplacement(named && near ? date.group(1).strip() : date.group());
        });
        String told = YEAR.matcher(dated).replaceAll(year -> toldYear(day, year.group(), words));
        return YEAR_BEFORE.matcher(words).find()
                ? YEAR.matcher(told)
                        .replaceAll(year -> !words.contains(year.group())
                                        && isYearBefore(Integer.parseInt(year.group()), day, words)
                                ? "the year before"
                                : year.group())
                : told;
    }

    /** Whether a year is the one before that which some words name, or before that of their article where they name none. */
    private static boolean isYearBefore(int year, LocalDate day, String words) {
        return words.contains(String.valueOf(year + 1))
                || year + 1 == day.getYear() && !YEAR.matcher(words).find();
    }

    /** A year as words of an article of that day tell it: "this year", "the end of the year". */
    private static String toldYear(LocalDate day, String year, String words) {
        Pattern told = YEARS.get(Integer.parseInt(year) - day.getYear());
        if (told == null || words.contains(year)) {
            return year;
        }
        Matcher found = told.matcher(words);
        return found.find() ? found.group() : year;
    }

    private static String days(LocalDate day) {
        return WRITTEN.stream().map(form -> Pattern.quote(form.format(day))).collect(Collectors.joining("|"));
    }
}
