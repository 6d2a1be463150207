package footnote.read.text;

import footnote.corpus.Dates;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day that a path ends in, of a file or of a page's address: which the last name is, "2024-01-31.md", or begins with where a site's
 * generator orders its articles by it, "2024-01-31-talks.md", or has behind its words, "talks-2024-01-31.md", or which that of a page's
 * folder does, "2024-01-31-talks/index.md", or the folders are, "2024/01/31/talks.md".
 */
public final class DatedPath {

    private static final Pattern DAY = Pattern.compile(
            "(?:.*/)?(?:[^/\\d]*[-_ ](?=[\\d_-]{8,10}[^/\\d]*$))?(?<year>(?:19|20)\\d{2})[-_/](?<month>\\d{1,2})[-_/](?<day>\\d{1,2})(?:[-_ ]+(?=[^/]*\\p{L})[^/]*)?(?:/index|(?<=/\\d{2}/\\d{2})/[^/]*)?");

    /** A day in figures alone, and a time behind it, as tools for notes and exports name files. */
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?<=^|/|\\p{L}[-_ ])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?(?=[-_ ][^/]*$|$)");

    private DatedPath() {}

    /** Null where the path tells none. */
    public static @Nullable LocalDate day(String path) {
        Matcher dated = DAY.matcher(dashed(path.replaceFirst("\\.[^./]*$|/$", "")));
        return dated.matches()
                ? Dates.value(Stream.of("year", "month", "day")
                        .map(part -> dated.group(part).length() == 1 ? '0' + dated.group(part) : dated.group(part))
                        .collect(Collectors.joining("-")))
                : null;
    }

    /** A path with a day in figures alone written with dashes. */
    public static String dashed(String path) {
        return IN_FIGURES.matcher(path).replaceFirst("$1-$2-$3");
    }
}
