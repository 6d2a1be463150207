package footnote.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the heading of a release: its number or its day, or both, and hardly a word beside them, "[5.2.0] - 2025-05-20". */
final class Release {

    private static final String ISO_DAY = "\\d{4}-\\d{2}-\\d{2}";

    private static final Pattern HEADING =
            Pattern.compile("(?i)\\[?(?:unreleased|(?:[\\p{L}-]+ ){0,2}v?\\d{1,4}(?:\\.\\d{1,4}){1,3}(?:-[\\w.]+)?)]?"
                    + "(?:[ ,:(–—-]+(?<day>[\\p{L}\\d., -]{8,20}?)\\)?)?(?: \\[?yanked]?)?");

    /** A number of three parts, which is no day, or a day as programs write it. */
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?<!\\d\\d\\.\\d\\d\\.\\d\\d)"
            + "|(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}[ –—-]+)?" + ISO_DAY);

    private Release() {}

    static boolean is(String line) {
        Matcher heading = HEADING.matcher(line);
        return Dates.value(line) != null
                || heading.matches() && (heading.group("day") == null || Dates.value(heading.group("day")) != null);
    }

    /** Whether a line of figures alone is one, and no time of a video or number of a page. */
    static boolean isOfFigures(String line) {
        return FIGURES.matcher(line).matches();
    }
}
