package footnote.check;

import footnote.check.statement.Demand;
import footnote.check.statement.Instruction;
import footnote.check.statement.Items;
import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.corpus.Fields;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands over an item of a list, a row of a table or a line of a sheet, which only tells something together with it: "Gift cards" below "What can't be
 * returned".
 *
 * @param lead the line that the rows of a table go on from; those of a list are told with theirs
 * @param heading that of its section, as far as the passage tells
 */
record ItemContext(Optional<String> lead, Optional<String> heading, String title) {

    /** A line that was left out, since it tells nothing by itself, and is no item of a list. */
    private static final Pattern LINE = Pattern.compile("(?!" + Items.MARK + ").*?\\p{L}.*[^.]");

    private static final Pattern NEW = Pattern.compile("(?i)(?:what(?: is|['’]s) )?new(?: features)?|added|additions");

    /** A longer line than of so many words tells something itself. */
    private static final Pattern FEW = Pattern.compile("\\S+(?:\\s+\\S+){0,7}");

    /** A word that may be a name, which a section's sentences needn't be about. */
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\S*");

    /** What stands over a sentence of a passage; empty for one that is none of these. */
    static Optional<ItemContext> of(Hit hit, int at) {
        String line = hit.line(at).text();
        boolean row = Cells.isRow(line);
        return row || Items.begins(hit, at) || Fields.isLine(line)
                ? Optional.of(new ItemContext(
                        row ? lead(hit, at) : Optional.empty(),
                        heading(hit, at),
                        hit.source().title()))
                : Optional.empty();
    }

    /**
     * What stands over any sentence of a passage: over one that is none of these the heading of its section, a few words that aren't the title, nor
     * tell a model what to do.
     */
    static Optional<ItemContext> over(Hit hit, int at) {
        return of(hit, at)
                .or(() -> heading(hit, at)
                        .filter(heading -> !heading.equals(hit.source().title())
                                && FEW.matcher(heading).matches()
                                && !Instruction.isOne(heading)
                                && !Demand.isOne(heading))
                        .map(heading -> NAME.matcher(heading).replaceAll(""))
                        .map(heading -> new ItemContext(Optional.empty(), Optional.of(heading), "")));
    }

    /** The nearest line above a sentence that is a heading or was left out; the heading that the passage stands under where there is none. */
    private static Optional<String> heading(Hit hit, int at) {
        return IntStream.iterate(at, first -> first >= 0, first -> first - 1)
                .mapToObj(first -> above(hit, first))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(hit.section()).map(Hit.Line::text));
    }

    /** The line above the rows that a row stands among, where they go on from it. */
    private static Optional<String> lead(Hit hit, int row) {
        return IntStream.iterate(row, first -> first > 0 && above(hit, first).isEmpty(), first -> first - 1)
                .mapToObj(first -> hit.line(first - 1).text())
                .filter(line -> !Cells.isRow(line))
                .findFirst()
                .filter(line -> line.endsWith(":"));
    }

    /** The line right above a sentence, where that is a heading or was left out. */
    private static Optional<String> above(Hit hit, int at) {
        Optional<String> left = Run.flows(hit, at - 1) ? Optional.empty() : left(hit, at);
        return left.or(() -> at == 0
                ? Optional.empty()
                : Optional.of(hit.line(at - 1)).filter(Hit.Line::isHeading).map(Hit.Line::text));
    }

    /** The last line before a sentence that was left out, and is no item. */
    private static Optional<String> left(Hit hit, int at) {
        return hit.before(at)
                .lines()
                .map(String::strip)
                .filter(line -> LINE.matcher(line).matches())
                .reduce((_, last) -> last);
    }

    /** All of it; of what is new with that it was added, and now there. */
    String words() {
        Optional<String> told = heading.map(
                line -> NEW.matcher(line).matches() ? line + ": features added, included, now there" : line);
        return Stream.of(lead, told, Optional.of(title))
                .flatMap(Optional::stream)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The same without a heading that some words below it deny, "Opening hours" over "not open". */
    String wordsOver(String below) {
        Set<String> denied = Statement.of(below).doubted();
        boolean holds = heading.filter(line -> Collections.disjoint(denied, Stems.of(line)))
                .isPresent();
        return holds ? words() : new ItemContext(lead, Optional.empty(), title).words();
    }

    /** What tells of what is below it, but for the title. */
    List<String> lines() {
        return Stream.concat(lead.stream(), heading.stream()).toList();
    }
}
