package footnote.quote;

import footnote.check.statement.Run;
import footnote.corpus.Characters;
import footnote.corpus.Sections;
import footnote.corpus.Sentence;
import footnote.search.Hit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands over a passage's sentences and tells what they are about: "How do I reset my password?", "Version 5.2". */
final class Headings {
    /** A longer line says something for itself. */
    static final int MOST_CHARACTERS = 80;

    /** A sentence of so many words leans on its heading. */
    private static final int FEW_WORDS = 8;

    private static final Pattern PATCH = Pattern.compile("^(\\d+\\.\\d+)\\.\\d+$");

    private Headings() {}

    /** The place of the nearest heading above a sentence of the passage; empty for a heading. */
    static Optional<Integer> above(Hit hit, int at) {
        return hit.line(at).isHeading() ? Optional.empty() : hit.above(at);
    }

    /** The place of what stands right below a heading; empty for other sentences, and where another heading does. */
    static Optional<Integer> below(Hit hit, int at) {
        return hit.line(at).isHeading()
                        && at + 1 < hit.sentences().size()
                        && hit.line(at + 1).isBody()
                ? Optional.of(at + 1)
                : Optional.empty();
    }

    /** The nearest heading above a sentence, or the one that the whole passage stands under; empty for a heading. */
    static Optional<Hit.Line> line(Hit hit, int at) {
        return hit.line(at).isHeading() ? Optional.empty() : hit.heading(at);
    }

    /**
     * The heading that one of several alike stands below, or one that only leads on to rows, which is over a sentence or is it: "Version 5.2" over
     * "Bug fixes", "Fees" over "The rates of berths are:".
     */
    static Optional<Hit.Line> outer(Hit hit, int at) {
        int inner = hit.line(at).isHeading() ? at : above(hit, at).orElse(-1);
        if (inner < 0) {
            return hit.sections().size() > 1
                    ? Optional.of(hit.sections().getFirst())
                            .filter(outer -> isOver(hit, outer, hit.sections().getLast()))
                    : Optional.empty();
        }
        if (hit.line(inner).kind() != Sentence.Kind.SUBHEADING
                && !hit.line(inner).text().endsWith(":")) {
            return Optional.empty();
        }
        List<Hit.Line> above = Stream.concat(
                        hit.sentences().subList(0, inner).reversed().stream(),
                        hit.sections().stream().limit(1))
                .dropWhile(line -> line.kind() != Sentence.Kind.HEADING || !isOver(hit, line, hit.line(inner)))
                .limit(2)
                .toList();
        return above.size() > 1
                        && above.get(1).kind() == Sentence.Kind.HEADING
                        && Sections.isPart(above.getFirst().text(), above.get(1).text())
                ? Optional.of(above.get(1))
                : above.stream().findFirst();
    }

    /** Whether a heading may stand over another: that of a cell stands over no other cell. */
    private static boolean isOver(Hit hit, Hit.Line outer, Hit.Line inner) {
        return !CellHeadings.isOne(hit, outer) || !CellHeadings.isOne(hit, inner);
    }

    /** Some words below a sentence's outer heading and its heading, each in a line of its own. */
    static String under(Hit hit, int at, String words) {
        return Stream.of(
                        outer(hit, at).map(Hit.Line::text).stream(),
                        line(hit, at).map(Hit.Line::text).stream(),
                        Stream.of(words))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** The stems of a sentence's heading and its outer one, with those of the lines that the heading goes on from, as a question does. */
    static Set<String> stems(Hit hit, int at) {
        Set<String> stems = Stream.concat(line(hit, at).stream(), outer(hit, at).stream())
                .flatMap(heading -> versions(heading.stems()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        above(hit, at)
                .ifPresent(above ->
                        new Run(hit, above, above).paragraphs().lines().forEach(line -> stems.addAll(line.stems())));
        return stems;
    }

    /** The stems of a heading; version 5.2.1 is one of 5.2's. */
    static Set<String> versions(List<String> stems) {
        return stems.stream()
                .flatMap(stem -> Stream.of(stem, PATCH.matcher(stem).replaceFirst("$1")))
                .collect(Collectors.toSet());
    }

    /** Whether words are so few that they lean on their heading. */
    static boolean isFewWords(String words) {
        return Characters.words(words) <= FEW_WORDS;
    }

    /** Whether one is the heading of another. */
    static boolean isAbove(Ranked heading, Ranked other) {
        return heading.hit().equals(other.hit())
                && above(other.hit(), other.at()).equals(Optional.of(heading.at()));
    }
}
