package footnote.quote;

import footnote.search.Hit;
import footnote.search.Request;
import footnote.search.Retrieval;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an article, or a section, begins with: of news that sums it up better than most sentences that are chosen for it (Nenkova 2005), and
 * a guide or a policy begins with what it is for.
 */
final class Opening {

    private Opening() {}

    /** The first sentences of what a summary is asked of; none where neither the first title nor a heading names it. */
    static List<Ranked> of(Request request, Retrieval found) {
        if (!request.summary() || found.hits().isEmpty()) {
            return List.of();
        }
        Hit first = found.hits().getFirst();
        if (request.isNamedBy(first.titleStems())) {
            return sentences(request, first, Optional.empty());
        }
        return found.hits().stream()
                .flatMap(hit ->
                        headings(request, hit).mapToObj(heading -> sentences(request, hit, Optional.of(heading))))
                .filter(sentences -> !sentences.isEmpty())
                .reduce((best, next) -> isOfLaterEdition(next, best) ? next : best)
                .orElse(List.of());
    }

    private static IntStream headings(Request request, Hit hit) {
        return IntStream.range(0, hit.sentences().size())
                .filter(at -> hit.line(at).isHeading()
                        && request.isNamedBy(hit.line(at).stems()));
    }

    private static boolean isOfLaterEdition(List<Ranked> next, List<Ranked> best) {
        return next.getFirst().source().isOfLaterEdition(best.getFirst().source());
    }

    /** @param heading above them; empty for any */
    private static List<Ranked> sentences(Request request, Hit hit, Optional<Integer> heading) {
        return new Quotable(request.subject())
                .in(hit)
                .filter(at -> hit.line(at).isBody())
                .filter(at -> heading.isEmpty() || Headings.above(hit, at).equals(heading))
                .limit(SentenceSelector.MOST)
                .mapToObj(at -> new Ranked(hit, at, 0))
                .toList();
    }
}
