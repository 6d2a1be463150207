package footnote.check;

import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.search.Hit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the bare figures of a table's row are counted in, where the head of their column or a line above the table tells: "Days", "Prices are in
 * pounds.", "In £ million". English.
 */
final class RowUnits {

    /** A figure that is all of a cell but the first, or tells how often. */
    private static final Pattern BARE =
            Pattern.compile("(?<=; )(?<head>[^;:]+): (?<figure>\\d[\\d,]*(?:\\.\\d+)?)(?=;|$| (?:an?|per|each) )");

    private static final Pattern SEVERAL = Pattern.compile("\\p{L}+s\\b");

    private static final String SCALE = "(?: ?(?:thousand|million|billion|bn|mn?|k)\\b)?";

    private static final Pattern IN = Pattern.compile("\\b[Ii]n (?<word>\\p{L}{3,}|\\p{Sc})(?<scale>" + SCALE
            + ")(?! \\d)|\\((?<sign>\\p{Sc}|%)(?<times>" + SCALE + ")\\)");

    /** Stands before its figure. */
    private static final Pattern SIGN = Pattern.compile("\\p{Sc}");

    /** @param scale by which its figures are counted; blank for ones */
    private record Unit(String word, String scale) {

        static Unit of(MatchResult in) {
            return in.group(1) == null ? new Unit(in.group(3), in.group(4)) : new Unit(in.group(1), in.group(2));
        }

        /** Whether it is one of money, or a share. */
        boolean tells() {
            return QuantityReader.in(counted("5")).stream()
                    .anyMatch(five -> five.isMoney() || five.unit().equals(Quantity.PERCENT));
        }

        String counted(String figure) {
            return SIGN.matcher(word).matches() ? word + figure + scale : figure + scale + " " + word;
        }
    }

    private RowUnits() {}

    /** The row with the unit behind each of its bare figures; any other line as it is. */
    static String told(Hit hit, int at) {
        String line = hit.line(at).text();
        if (!Cells.isRow(line)) {
            return line;
        }
        Optional<Unit> above = above(hit, at);
        return BARE.matcher(line)
                .replaceAll(cell -> in(cell.group(1))
                        .or(() -> counting(cell.group(1)))
                        .or(() -> above)
                        .filter(_ -> !Quantity.isYear(cell.group(2)))
                        .map(unit -> Matcher.quoteReplacement(cell.group(1) + ": " + unit.counted(cell.group(2))))
                        .orElse("$0"));
    }

    /** What a head counts: "Days". */
    private static Optional<Unit> counting(String head) {
        return SEVERAL.matcher(head)
                .results()
                .limit(1)
                .map(word -> new Unit(word.group(), ""))
                .filter(unit -> QuantityReader.in(unit.counted("5")).stream()
                        .anyMatch(five -> !five.unit().isEmpty()))
                .findFirst();
    }

    /** The unit that the nearest line above the table tells that tells one. */
    private static Optional<Unit> above(Hit hit, int at) {
        return Stream.concat(
                        linesAbove(hit, at).reversed().stream(),
                        hit.sections().reversed().stream().map(Hit.Line::text))
                .flatMap(line -> in(line).stream())
                .findFirst();
    }

    /** The lines between the table of a row and the one before it, also those that tell too little to be sentences: "In £ million". */
    private static List<String> linesAbove(Hit hit, int row) {
        int first = row;
        while (isBelowRow(hit, first) && hit.before(first).isBlank()) {
            first--;
        }
        int top = first;
        while (top > 0 && !isBelowRow(hit, top)) {
            top--;
        }
        return Stream.concat(
                        IntStream.range(top, first)
                                .boxed()
                                .flatMap(at -> Stream.concat(
                                        hit.before(at).lines(),
                                        Stream.of(hit.line(at).text()))),
                        hit.before(first).lines())
                .toList();
    }

    private static boolean isBelowRow(Hit hit, int at) {
        return at > 0 && Cells.isRow(hit.line(at - 1).text());
    }

    /** Money or a share that some words name without a number: "in euros", "(%)". */
    private static Optional<Unit> in(String words) {
        return IN.matcher(words).results().map(Unit::of).filter(Unit::tells).findFirst();
    }
}
