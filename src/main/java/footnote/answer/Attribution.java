package footnote.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

    private Attribution() {}

    /** The sentence without that day, where it says it of an article; a day that it says of anything else stays. */
    static String without(LocalDate day, String sentence) {
        if (!sentence.contains(String.valueOf(day.getYear()))) {
            return sentence;
        }
        String days =
                WRITTEN.stream().map(form -> Pattern.quote(form.format(day))).collect(Collectors.joining("|"));
        return Pattern.compile("(?<=\\b(?:article|report|story|passage|text))"
                        + "(?: (?:of|from|dated|published|published on)|,)? (?:\\((?:" + days + ")\\)|(?:" + days
                        + ")(?!\\d))")
                .matcher(sentence)
                .replaceAll("");
    }
}
