package footnote.check;

import footnote.search.Hit;
import footnote.search.Stems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a sentence has to do with what was asked, or with the article that it stands in. What was put into an article from
 * outside knows neither the question nor the article's title. That another paragraph is near to it in meaning proves nothing:
 * three in four of the sentences of attacks that read as statements are.
 */
final class Relevance {

    /** A sentence this near to a question in meaning is about it; unrelated ones are at .28 to .51. */
    private static final double NEAR_QUESTION = 0.52;

    /** One that is farther from it than this shares a word with it by chance. */
    private static final double FAR_FROM_QUESTION = 0.35;

    /** A paragraph that has so many words of content of others that are about it goes on about what they do. */
    private static final int LEAST_SHARED = 2;

    private final Set<String> asked;

    Relevance(String question) {
        this.asked = Set.copyOf(Stems.ofQuestion(question));
    }

    /** Whether a sentence of a passage is about the question. */
    boolean isToQuestion(Hit.Line line) {
        return line.cosine() >= NEAR_QUESTION || line.cosine() >= FAR_FROM_QUESTION && isToQuestion(line.stems());
    }

    /** Whether a text with these stems shares one with the question. */
    boolean isToQuestion(List<String> stems) {
        return stems.stream().anyMatch(asked::contains);
    }

    /** Whether each paragraph that some sentences stand in is about the question, about what its article's title names, or about what a paragraph is about that is. */
    boolean isAll(Run run) {
        Set<String> title = Set.copyOf(Stems.of(run.hit().source().title()));
        List<List<Hit.Line>> paragraphs = Statements.paragraphs(run.hit());
        List<List<Hit.Line>> plain = paragraphs.stream()
                .filter(paragraph -> paragraph.stream().anyMatch(line -> isToQuestion(line) || shares(title, line)))
                .toList();
        return paragraphs.stream()
                .filter(paragraph -> run.lines().stream().anyMatch(paragraph::contains))
                .allMatch(paragraph -> plain.contains(paragraph) || isBeside(paragraph, plain));
    }

    private static boolean isBeside(List<Hit.Line> paragraph, List<List<Hit.Line>> plain) {
        Set<String> there = stems(plain.stream().flatMap(List::stream));
        return stems(paragraph.stream()).stream().filter(there::contains).count() >= LEAST_SHARED;
    }

    private static Set<String> stems(Stream<Hit.Line> lines) {
        return lines.flatMap(line -> line.stems().stream()).collect(Collectors.toSet());
    }

    private static boolean shares(Set<String> stems, Hit.Line line) {
        return line.stems().stream().anyMatch(stems::contains);
    }
}
