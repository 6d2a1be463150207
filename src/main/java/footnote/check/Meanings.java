package footnote.check;

import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How near claims come in meaning to what is said elsewhere, by the embedded model, which is asked once for each. For one thread. */
final class Meanings {

    private record Pair(String claim, String words) {}

    private final Retriever retriever;
    private final Map<String, Vector> vectors = new HashMap<>();
    private final Map<Pair, Double> matches = new HashMap<>();

    Meanings(Retriever retriever) {
        this.retriever = retriever;
    }

    /** The cosine of a claim and the nearest of some lines, −1 to 1; 0 without any. */
    double nearest(Claim claim, List<Hit.Line> lines) {
        return lines.stream().mapToDouble(line -> likeness(claim, line)).max().orElse(0);
    }

    /** The cosine of a claim and a line, −1 to 1. */
    double likeness(Claim claim, Hit.Line line) {
        return vector(claim.text()).cosine(line.vector());
    }

    /** The cosine of a claim and some other words, −1 to 1. */
    double likeness(Claim claim, String words) {
        return vector(claim.text()).cosine(vector(words));
    }

    private Vector vector(String text) {
        return vectors.computeIfAbsent(text, retriever::vector);
    }

    /** The best cosine of the word of a claim that is matched least by some words, −1 to 1. */
    double least(String claim, String words) {
        return matches.computeIfAbsent(
                new Pair(claim, words), _ -> retriever.match(claim, words).least());
    }
}
