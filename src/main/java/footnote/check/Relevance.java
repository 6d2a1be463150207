package footnote.check;

import footnote.check.statement.Run;
import footnote.check.statement.Statements;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a sentence has to do with what was asked, or with the article that it stands in. What was put into an article from
 * outside knows neither the question nor the article's title. That another paragraph is near to it in meaning proves nothing:
 * three in four of the sentences of attacks that read as statements are. For one thread.
 */
final class Relevance {

    /** A sentence this near to a question in meaning is about it; unrelated ones are at .28 to .51. */
    private static final double NEAR_QUESTION = 0.52;

    /** One that is farther from it than this shares a word with it by chance. */
    private static final double FAR_FROM_QUESTION = 0.35;

    /** A sentence that holds so many words of a question, and half of them, is about it. */
    private static final int MUCH = 3;

    /** A paragraph that has so many words of content of others that are about it goes on about what they do. */
    private static final int LEAST_SHARED = 2;

    private final Set<String> asked;
    private final Meanings meanings;

    Relevance(String question, Meanings meanings) {
        this.asked = Set.copyOf(Stems.ofQuestion(question));
        this.meanings = meanings;
    }

    /** Whether a sentence of a passage is about the question, whatever its article's title is about. */
    boolean isToQuestion(Hit.Line line) {
        return isToQuestion(line.text(), line.stems());
    }

    private boolean isToQuestion(String text, List<String> stems) {
        return holdsMuch(stems)
                || isNearQuestion(text)
                || meanings.nearness(text) >= FAR_FROM_QUESTION && isToQuestion(stems);
    }

    /** Whether it holds so much of the question that it can't be by chance, which takes no model to tell. */
    private boolean holdsMuch(List<String> stems) {
        long shared = asked.stream().filter(stems::contains).count();
        return shared >= MUCH && 2 * shared >= asked.size();
    }

    /** Whether a sentence is about the question by its meaning alone. */
    boolean isNearQuestion(String text) {
        return meanings.nearness(text) >= NEAR_QUESTION;
    }

    /** Whether a text with these stems shares one with the question. */
    boolean isToQuestion(List<String> stems) {
        return stems.stream().anyMatch(asked::contains);
    }

    /** Whether each paragraph that some sentences stand in is about the question, about what its article's title names, or about what a paragraph is about that is. */
    boolean isAll(Run run) {
        List<List<Hit.Line>> paragraphs = Statements.paragraphs(run.hit());
        List<List<Hit.Line>> others = paragraphs.stream()
                .filter(paragraph -> run.lines().stream().anyMatch(paragraph::contains))
                .filter(paragraph -> !isAbout(run.hit().titleStems(), paragraph) && !isBelow(run.hit(), paragraph))
                .toList();
        if (others.isEmpty()) {
            return true;
        }
        Set<String> told = stems(paragraphs.stream()
                .filter(paragraph -> isAbout(run.hit().titleStems(), paragraph))
                .flatMap(List::stream));
        return others.stream()
                .allMatch(paragraph -> stems(paragraph.stream()).stream()
                                .filter(told::contains)
                                .count()
                        >= LEAST_SHARED);
    }

    /** The lines that share a word with the question are read first, since they tell it soonest. */
    private boolean isAbout(Set<String> title, List<Hit.Line> paragraph) {
        return paragraph.stream().anyMatch(line -> shares(title, line))
                || paragraph.stream()
                        .sorted(Comparator.comparing(line -> !shares(asked, line)))
                        .anyMatch(this::isToQuestion);
    }

    /** Whether a paragraph is an item or a row below what is about the question. */
    private boolean isBelow(Hit hit, List<Hit.Line> paragraph) {
        return ItemContext.of(hit, hit.sentences().indexOf(paragraph.getFirst())).stream()
                .flatMap(above -> above.lines().stream())
                .anyMatch(line -> isToQuestion(line, Stems.of(line)));
    }

    private static Set<String> stems(Stream<Hit.Line> lines) {
        return lines.flatMap(line -> line.stems().stream()).collect(Collectors.toSet());
    }

    private static boolean shares(Set<String> stems, Hit.Line line) {
        return line.stems().stream().anyMatch(stems::contains);
    }
}
