package footnote.quote;

import footnote.search.Hit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The headings that cells of several sentences stand below, each of which names a row and a column of a table: "Duties, Harbour guide". They are
 * told by others that name the same row or the same column.
 */
final class CellHeadings {

    private static final Pattern NAMES = Pattern.compile("(?<row>.+), (?<column>[^,]+)");

    private CellHeadings() {}

    /** Whether a heading of a passage is that of a cell, and so tells whose what stands below it is. */
    static boolean isOne(Hit hit, Hit.Line heading) {
        Matcher cell = NAMES.matcher(heading.text());
        return cell.matches()
                && headings(hit)
                        .filter(other -> !other.equals(heading.text()))
                        .map(NAMES::matcher)
                        .filter(Matcher::matches)
                        .anyMatch(other -> other.group("row").equals(cell.group("row"))
                                || other.group("column").equals(cell.group("column")));
    }

    private static Stream<String> headings(Hit hit) {
        return Stream.concat(hit.sections().stream(), hit.sentences().stream().filter(Hit.Line::isHeading))
                .map(Hit.Line::text)
                .filter(heading -> heading.length() <= Headings.MOST_CHARACTERS);
    }
}
