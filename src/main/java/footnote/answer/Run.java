package footnote.answer;

import footnote.answer.SentenceRanker.Ranked;
import footnote.corpus.Span;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.List;

/** Neighbouring sentences of one passage, {@code from} to {@code to}, both included. */
record Run(Hit hit, int from, int to) {

    /** Whether both can be quoted as one: they overlap, or follow each other in one paragraph. */
    boolean touches(Run other) {
        if (!hit.equals(other.hit)) {
            return false;
        }
        int gap = Math.max(from, other.from) - Math.min(to, other.to);
        return gap <= 0 || gap == 1 && flows(hit, Math.min(to, other.to));
    }

    /** Whether the sentence after {@code at} goes on in the same paragraph; false where either is none. */
    static boolean flows(Hit hit, int at) {
        return touch(hit, at) && between(hit, at).indexOf('\n') < 0;
    }

    /** Whether nothing stands between a sentence and the next; false where either is none. */
    static boolean touch(Hit hit, int at) {
        return at >= 0 && at + 1 < hit.sentences().size() && between(hit, at).isBlank();
    }

    /** Whether it begins right behind another. */
    boolean follows(Run other) {
        return hit.equals(other.hit) && from == other.to + 1 && touch(hit, other.to);
    }

    /** Both, and what stands between them. */
    Run with(Run other) {
        return new Run(hit, Math.min(from, other.from), Math.max(to, other.to));
    }

    /** Whether a sentence is one of its own. */
    boolean holds(Ranked ranked) {
        return hit.equals(ranked.hit()) && from <= ranked.at() && ranked.at() <= to;
    }

    boolean isSingle() {
        return from == to;
    }

    List<Hit.Line> lines() {
        return hit.sentences().subList(from, to + 1);
    }

    Source source() {
        Source first = hit.sentences().get(from).source();
        Source last = hit.sentences().get(to).source();
        int start = Listing.isList(this) ? hit.source().start() + Listing.start(hit, from) : first.start();
        return first.at(new Span(start, last.end()));
    }

    /** The article's words, verbatim. */
    String words() {
        Source source = source();
        int offset = hit.source().start();
        return hit.text().substring(source.start() - offset, source.end() - offset);
    }

    /** What stands between a sentence and the next. */
    static String between(Hit hit, int at) {
        int offset = hit.source().start();
        int end = hit.sentences().get(at).source().end() - offset;
        return hit.text().substring(end, hit.sentences().get(at + 1).source().start() - offset);
    }
}
