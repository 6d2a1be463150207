package footnote.answer;

import footnote.answer.Support.Verdict;
import footnote.answer.SupportChecker.Evidence;
import footnote.corpus.Sentence;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers of one answer's quoted words, in order of first appearance, and the search for such words. */
final class Footnotes {

    /** The quoted words, as people count them. */
    private record Place(String article, int start, int end) {}

    private final SupportChecker checker;
    private final List<Hit> hits;
    private final Map<Place, Integer> numbers = new LinkedHashMap<>();

    /** @param hits in the order that the model was given them, each with a sentence */
    Footnotes(SupportChecker checker, List<Hit> hits) {
        this.checker = checker;
        this.hits = hits;
    }

    /**
     * The words that a claim rests on, by its own telling; those of another passage where its own do not carry it and the
     * other's do.
     *
     * @param passage from 1
     */
    Evidence cited(String claim, int passage) {
        Evidence own = checker.check(claim, List.of(hits.get(passage - 1)));
        if (isEvidence(own.support())) {
            return own;
        }
        Evidence best = checker.check(claim, hits);
        return isEvidence(best.support()) ? best : own;
    }

    /** The words that a claim rests on though it names none. */
    Optional<Evidence> found(String claim) {
        return Optional.of(checker.check(claim, hits))
                .filter(evidence -> evidence.support().verdict() == Verdict.SUPPORTED);
    }

    /** How well all these words together carry a claim. */
    Support support(String claim, List<Evidence> evidence) {
        String words = evidence.stream().map(Evidence::citedText).collect(Collectors.joining(" "));
        Source source = evidence.getFirst().source();
        Hit.Line line = new Hit.Line(source, Sentence.Kind.BODY, words, 0);
        return checker.check(claim, List.of(new Hit(source, words, List.of(line), 0, 0)))
                .support();
    }

    /** The number of these words, the next one where they have none. */
    int number(Evidence evidence) {
        Source source = evidence.source();
        return numbers.computeIfAbsent(
                new Place(source.id(), source.start(), source.end()), place -> numbers.size() + 1);
    }

    static boolean isEvidence(Support support) {
        return support.verdict() != Verdict.UNSUPPORTED;
    }
}
