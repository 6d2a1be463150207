package footnote.read;

import footnote.corpus.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cover of a report that a company has filed with the securities' supervisor, which says below the company's name what it is: "(Exact
 * name of registrant as specified in its charter)". Such reports have no headline.
 *
 * @param title the company, the form and what the report is on: "Kessel Mills Inc., Form 10-K, fiscal year ended May 31, 2024"
 * @param day of the report; null where it is on a period
 */
record FilingCover(String title, @Nullable LocalDate day) {

    /** No cover is longer, in characters. */
    private static final int LENGTH = 6_000;

    private static final Pattern NAME = Pattern.compile(
            "(?m)^[ \\t]*(\\S.{1,98})\\s*\\n\\s*\\((?i:exact name of (?:the )?(?:registrant|issuer|company))");

    /** Where that isn't said, the name stands below the number under which the supervisor keeps the company's reports. */
    private static final Pattern FILE =
            Pattern.compile("(?im)^commission file n[^\\n]{1,40}\\n+[ \\t]*(\\S.{1,98}?)\\s*$");

    private static final Pattern FORM = Pattern.compile(
            "\\b(?:FORM|Form) ((?:\\d{1,2}-\\p{Lu}{1,2}|\\p{Lu}{1,2}-\\d{1,2})(?:/A)?)(?![\\p{L}\\d-])");

    private static final String DAY = "\\p{L}{3,9}\\.? \\d{1,2}, ?\\d{4}";

    private static final Pattern PERIOD = Pattern.compile(
            "(?i)\\bfor the ((?:fiscal |transition |quarterly )?(?:year|quarter|period|month) ended):?\\s+(" + DAY + ")"
                    + "|\\bdate of (?:report|earliest event reported)[^\\n]{0,40}?:?\\s*(" + DAY + ")");

    /** That of a text; empty for any other. */
    static Optional<FilingCover> of(String text) {
        String cover = text.substring(0, Math.min(text.length(), LENGTH));
        if (!cover.contains("FORM ") && !cover.contains("Form ")) {
            return Optional.empty();
        }
        Matcher exact = NAME.matcher(cover);
        boolean said = exact.find();
        Matcher name = said ? exact : FILE.matcher(cover);
        Matcher form = FORM.matcher(cover);
        if (!said && !name.find() || !form.find()) {
            return Optional.empty();
        }
        Matcher period = PERIOD.matcher(cover);
        String day = period.find() ? period.group(3) : null;
        String on = day != null ? day : period.hasMatch() ? period.group(1) + " " + period.group(2) : "";
        String title = Stream.of(name.group(1).strip().replaceFirst(",$", ""), "Form " + form.group(1), on)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "))
                .replaceAll("\\s+", " ");
        return Optional.of(new FilingCover(title, day == null ? null : Dates.value(day)));
    }
}
