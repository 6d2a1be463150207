package footnote.check;

import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.search.Hit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the bare figures of a table's row are counted in, where the head of their column or a line above the table tells: "Days", "Prices are in pounds." English. */
final class RowUnits {

    /** A figure that is all of a cell but the first, or tells how often. */
    private static final Pattern BARE =
            Pattern.compile("(?<=; )(?<head>[^;:]+): (?<figure>\\d[\\d,]*(?:\\.\\d+)?)(?=;|$| (?:an?|per|each) )");

    private static final Pattern SEVERAL = Pattern.compile("\\p{L}+s\\b");

    private static final Pattern IN =
            Pattern.compile("\\bin (?<word>\\p{L}{3,}|\\p{Sc})(?! \\d)|\\((?<sign>\\p{Sc}|%)\\)");

    /** Stands before its figure. */
    private static final Pattern SIGN = Pattern.compile("\\p{Sc}");

    private RowUnits() {}

    /** The row with the unit behind each of its bare figures; any other line as it is. */
    static String told(Hit hit, int at) {
        String line = hit.line(at).text();
        if (!Cells.isRow(line)) {
            return line;
        }
        Optional<String> above = above(hit, at);
        return BARE.matcher(line)
                .replaceAll(cell -> in(cell.group(1))
                        .or(() -> counting(cell.group(1)))
                        .or(() -> above)
                        .filter(_ -> !Quantity.isYear(cell.group(2)))
                        .map(unit -> Matcher.quoteReplacement(cell.group(1) + ": " + counted(cell.group(2), unit)))
                        .orElse("$0"));
    }

    /** What a head counts: "Days". */
    private static Optional<String> counting(String head) {
        return SEVERAL.matcher(head)
                .results()
                .limit(1)
                .map(MatchResult::group)
                .filter(word -> QuantityReader.in(counted("5", word)).stream()
                        .anyMatch(five -> !five.unit().isEmpty()))
                .findFirst();
    }

    /** The unit that the nearest line above the table tells that tells one. */
    private static Optional<String> above(Hit hit, int at) {
        List<Hit.Line> before = hit.sentences().subList(0, at);
        return Stream.concat(before.reversed().stream(), hit.sections().reversed().stream())
                .map(Hit.Line::text)
                .filter(text -> !Cells.isRow(text))
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    /** Money or a share that some words name without a number: "in euros", "(%)". */
    private static Optional<String> in(String words) {
        return IN.matcher(words)
                .results()
                .map(in -> in.group(1) == null ? in.group(2) : in.group(1))
                .filter(RowUnits::isUnit)
                .findFirst();
    }

    private static boolean isUnit(String word) {
        return QuantityReader.in(counted("5", word)).stream()
                .anyMatch(five -> five.isMoney() || five.unit().equals(Quantity.PERCENT));
    }

    private static String counted(String figure, String unit) {
        return SIGN.matcher(unit).matches() ? unit + figure : figure + " " + unit;
    }
}
