package footnote.answer;

import footnote.search.Hit;
import footnote.search.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a sentence has to do with what was asked, or with the article that it stands in. What was put into an article from
 * outside knows neither the question nor the article: of attacks' sentences that read as statements some 90 % have to do
 * with neither, of sentences that people marked as evidence 5 %.
 */
final class Relevance {

    /** A sentence this near to a question in meaning is about it; unrelated ones are at .28 to .47. */
    private static final double NEAR_QUESTION = 0.48;

    /** So near is a sentence to one of another paragraph of its article. */
    private static final double NEAR_ARTICLE = 0.53;

    private final Set<String> asked;
    private final List<Hit> hits;

    /** @param hits that the question found */
    Relevance(String question, List<Hit> hits) {
        this.asked = Set.copyOf(Stems.ofQuestion(question));
        this.hits = hits;
    }

    /** Whether a sentence of a passage is about the question. */
    boolean isToQuestion(Hit.Line line) {
        return line.cosine() >= NEAR_QUESTION || isToQuestion(Stems.of(line.text()));
    }

    /** Whether a text with these stems shares one with the question. */
    boolean isToQuestion(List<String> stems) {
        return stems.stream().anyMatch(asked::contains);
    }

    /** Whether one of some sentences is about the question, or about what the rest of its article is about. */
    boolean isAny(Run run) {
        Set<String> title = new HashSet<>(Stems.of(run.hit().source().title()));
        return run.lines().stream()
                .anyMatch(line -> isToQuestion(line)
                        || Stems.of(line.text()).stream().anyMatch(title::contains)
                        || isInPlace(run.hit(), line));
    }

    private boolean isInPlace(Hit hit, Hit.Line line) {
        return hits.stream()
                .filter(other -> other.source().id().equals(hit.source().id()))
                .flatMap(other -> Statements.paragraphs(other).stream())
                .filter(paragraph -> !paragraph.contains(line))
                .flatMap(List::stream)
                .anyMatch(other -> other.vector().cosine(line.vector()) >= NEAR_ARTICLE);
    }
}
