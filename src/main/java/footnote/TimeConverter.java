package footnote;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time, more than zero and at most a day: {@code 500ms}, {@code 20s}, {@code 1m30s}, {@code PT20S}. */
final class TimeConverter implements ITypeConverter<Duration> {

    private static final Duration LONGEST = Duration.ofDays(1);

    @Override
    public Duration convert(String value) {
        String text = value.strip().toUpperCase(Locale.ROOT);
        try {
            Duration time = text.matches("\\d{1,9}MS")
                    ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                    : Duration.parse(text.startsWith("P") ? text : "PT" + text);
            if (time.isPositive() && time.compareTo(LONGEST) <= 0) {
                return time;
            }
        } catch (DateTimeParseException _) {
            throw rule(value);
        }
        throw rule(value);
    }

    private static TypeConversionException rule(String value) {
        return new TypeConversionException("'" + value
                + "' is not a time; it is more than zero and at most a day, such as 500ms, 20s, 1m30s or PT20S");
    }
}
