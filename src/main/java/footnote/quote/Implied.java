package footnote.quote;

import footnote.search.Hit;
import java.util.HashSet;
import java.util.Set;

/** What a line tells without a word of its own for it. */
final class Implied {

    private Implied() {}

    /** The stems of a line, with those of its {@linkplain Spans spans} in other units, and of what a {@linkplain Life life}'s dates tell. */
    static Set<String> stems(Hit.Line line) {
        Set<String> stems = new HashSet<>(line.stems());
        stems.addAll(Spans.otherwise(line.text(), line.stems()));
        stems.addAll(Life.stems(line.text()));
        return stems;
    }
}
