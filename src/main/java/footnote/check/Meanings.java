package footnote.check;

import footnote.search.Hit;
import footnote.search.Meaning;
import footnote.search.Retriever;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How near claims come in meaning to what is said elsewhere, and texts to the question, by the embedded model, which reads each of them
 * once. For one thread.
 */
final class Meanings {

    private final Retriever retriever;
    private final String question;
    private final Map<String, Meaning> read = new ConcurrentHashMap<>();
    private @Nullable ToDoubleFunction<Meaning> nearness;

    Meanings(Retriever retriever, String question) {
        this.retriever = retriever;
        this.question = question;
    }

    /** The cosine of a text and the question, −1 to 1. */
    double nearness(String text) {
        if (nearness == null) {
            nearness = retriever.nearness(question);
        }
        return nearness.applyAsDouble(of(text));
    }

    /** The cosine of a claim and the nearest of some lines, −1 to 1; 0 without any. */
    double nearest(Claim claim, List<Hit.Line> lines) {
        return lines.stream().mapToDouble(line -> likeness(claim, line)).max().orElse(0);
    }

    /** The cosine of a claim and a line, −1 to 1. */
    double likeness(Claim claim, Hit.Line line) {
        return of(claim.text()).cosine(line.vector());
    }

    /** The cosine of a claim and some other words, −1 to 1. */
    double likeness(Claim claim, String words) {
        return of(claim.text()).cosine(of(words));
    }

    private Meaning of(String text) {
        return read.computeIfAbsent(text, retriever::meaning);
    }

    /** The best cosine of the word of a claim that is matched least by some words, −1 to 1. */
    double least(String claim, String words) {
        List<Meaning> both = Stream.of(claim, words).parallel().map(this::of).toList();
        return both.getFirst().match(both.getLast()).least();
    }
}
