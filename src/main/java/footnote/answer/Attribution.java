package footnote.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
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

    /** The sentence without that day, where it says it of an article; a day that it says of anything else stays. */
    static String without(LocalDate day, String sentence) {
        if (!sentence.contains(String.valueOf(day.getDayOfMonth()))) {
            return sentence;
        }
        String days = days(day);
        return Pattern.compile("(?<=\\b(?:article|report|story|passage|text|correction|note))"
                        + "(?: (?:of|from|dated|published|published on)|,)? (?:\\((?:" + days + ")\\)|(?:" + days
                        + ")(?!\\d))")
                .matcher(sentence)
                .replaceAll("");
    }

    private static String days(LocalDate day) {
        return WRITTEN.stream().map(form -> Pattern.quote(form.format(day))).collect(Collectors.joining("|"));
    }
}
