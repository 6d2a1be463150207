package footnote.check.statement;

import footnote.corpus.Span;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.List;
import java.util.stream.Collectors;

/** Neighbouring sentences of one passage, {@code from} to {@code to}, both included. */
public record Run(Hit hit, int from, int to) {

    /** Whether both can be quoted as one: they overlap, or follow each other in one paragraph. */
    public boolean touches(Run other) {
        if (!hit.equals(other.hit)) {
            return false;
        }
        int gap = Math.max(from, other.from) - Math.min(to, other.to);
        return gap <= 0 || gap == 1 && flows(hit, Math.min(to, other.to));
    }

    /** Whether the sentence after {@code at} goes on in the same paragraph; false where either is none. */
    public static boolean flows(Hit hit, int at) {
        return touch(hit, at) && hit.before(at + 1).indexOf('\n') < 0;
    }

    /** Whether nothing stands between a sentence and the next; false where either is none. */
    public static boolean touch(Hit hit, int at) {
        return at >= 0 && at + 1 < hit.sentences().size() && hit.before(at + 1).isBlank();
    }

    /** Whether it begins right behind another. */
    public boolean follows(Run other) {
        return hit.equals(other.hit) && from == other.to + 1 && touch(hit, other.to);
    }

    /** Both, and what stands between them. */
    public Run with(Run other) {
        return new Run(hit, Math.min(from, other.from), Math.max(to, other.to));
    }

    /** The paragraphs that it stands in, as far as the passage holds them. */
    public Run paragraphs() {
        int first = from;
        while (flows(hit, first - 1)) {
            first--;
        }
        int last = to;
        while (flows(hit, last)) {
            last++;
        }
        return new Run(hit, first, last);
    }

    /** Whether it has all of another, or is it. */
    public boolean contains(Run other) {
        return hit.equals(other.hit) && from <= other.from && other.to <= to;
    }

    /** Whether a passage's sentence at this place is one of its own. */
    public boolean holds(Hit passage, int at) {
        return hit.equals(passage) && from <= at && at <= to;
    }

    /** Whether it is one sentence. */
    public boolean isSingle() {
        return from == to;
    }

    /** Its sentences. */
    public List<Hit.Line> lines() {
        return hit.sentences().subList(from, to + 1);
    }

    /** Those of several, in their order. */
    public static List<Hit.Line> lines(List<Run> runs) {
        return runs.stream().flatMap(run -> run.lines().stream()).toList();
    }

    /** The words of several, in their order. */
    public static String words(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining(" "));
    }

    /** Where it stands. */
    public Source source() {
        Source first = hit.line(from).source();
        Source last = hit.line(to).source();
        int start = Items.isList(this) ? hit.source().start() + Items.start(hit, from) : first.start();
        return first.at(new Span(start, last.end()));
    }

    /** The article's words, verbatim. */
    public String words() {
        Source source = source();
        int offset = hit.source().start();
        return hit.text().substring(source.start() - offset, source.end() - offset);
    }
}
