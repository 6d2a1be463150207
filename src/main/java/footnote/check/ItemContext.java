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

    /** Its section is looked for so many sentences above it. */
    private static final int FURTHEST = 40;

    /** What stands over a sentence of a passage; empty for one that is none of these. */
    static Optional<ItemContext> of(Hit hit, int at) {
        boolean row = Cells.isRow(hit.line(at).text());
        if (!row && !Items.begins(hit, at) && !Fields.isLine(hit.line(at).text())) {
            return Optional.empty();
        }
        Optional<String> lead = Optional.empty();
        boolean below = row;
        for (int first = at; first >= 0 && first > at - FURTHEST; first--) {
            Optional<String> heading = left(hit, first);
            if (heading.isPresent() || first == 0) {
                Optional<String> section = Optional.ofNullable(hit.section()).map(Hit.Line::text);
                return Optional.of(new ItemContext(
                        lead, heading.or(() -> section), hit.source().title()));
            }
            Hit.Line line = hit.line(first - 1);
            if (line.kind().isHeading()) {
                return Optional.of(new ItemContext(
                        lead, Optional.of(line.text()), hit.source().title()));
            }
            if (below && !Cells.isRow(line.text())) {
                below = false;
                lead = Optional.of(line.text()).filter(text -> text.endsWith(":"));
            }
        }
        return Optional.of(new ItemContext(lead, Optional.empty(), hit.source().title()));
    }

    /**
     * What stands over any sentence of a passage: over one that is none of these the heading of its section, a few words that aren't the title, nor
     * tell a model what to do.
     */
    static Optional<ItemContext> over(Hit hit, int at) {
        return of(hit, at)
                .or(() -> section(hit, at)
                        .filter(heading -> !heading.equals(hit.source().title())
                                && FEW.matcher(heading).matches()
                                && !Instruction.isOne(heading)
                                && !Demand.isOne(heading))
                        .map(heading -> NAME.matcher(heading).replaceAll(""))
                        .map(heading -> new ItemContext(Optional.empty(), Optional.of(heading), "")));
    }

    private static Optional<String> section(Hit hit, int at) {
        for (int first = at; first > 0 && first > at - FURTHEST; first--) {
            Optional<String> heading = Run.flows(hit, first - 1) ? Optional.empty() : left(hit, first);
            if (heading.isPresent()) {
                return heading;
            }
            if (hit.line(first - 1).kind().isHeading()) {
                return Optional.of(hit.line(first - 1).text());
            }
        }
        return left(hit, 0).or(() -> Optional.ofNullable(hit.section()).map(Hit.Line::text));
    }

    /** The last line before a sentence that was left out, and is no item. */
    private static Optional<String> left(Hit hit, int at) {
        int start = hit.line(at).source().start();
        int from = at == 0 ? hit.source().start() : hit.line(at - 1).source().end();
        String between = hit.text()
                .substring(from - hit.source().start(), start - hit.source().start());
        return between.lines()
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
