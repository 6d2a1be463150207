package footnote.quote;

import footnote.check.Claim;
import footnote.check.Missing;
import footnote.check.statement.Opposites;
import footnote.check.statement.Statement;
import footnote.quote.asked.Condition;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.analysis.GovernmentSeat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the sentences of other articles that say what a quoted one says. Thread-safe.
 *
 * <p>Two whole sentences say the same where they are near in meaning, each holds most of what the other's words tell, and neither lacks
 * a number, a name, quoted words, a time, a condition or a denial of the other's. The bounds are strict: all pairs of MTRAG's passages (Apache-2.0)
 * within them tell one fact, while "a terrestrial planet" and "a fascinating planet", and the feeds "once" and "interval", are just
 * without.
 */
record Agreement(Retriever retriever) {

    private static final double NEAR = 0.9;

    /** The share of a sentence's stems, weighted by how much they tell, that the other holds. */
    private static final double MOST = 0.6;

    /** Fewer of its stems never weigh so much: what they weigh isn't looked up. */
    private static final double FEW = 1 / 3d;

    /** A heading, a line that was cut off, and what leads on to a list say nothing for themselves. */
    private static final Pattern WHOLE = Pattern.compile("(?s).*[.!][”\"’')\\]]*");

    /** So many others are cited. */
    private static final int MOST_OTHERS = 2;

    /** The first of each other article that say what one says. */
    List<Ranked> with(Ranked one, List<Ranked> ranked) {
        Set<String> articles = new HashSet<>(Set.of(article(one)));
        List<Ranked> others = new ArrayList<>();
        for (Ranked other : ranked) {
            if (others.size() < MOST_OTHERS && !articles.contains(article(other)) && agree(one.line(), other.line())) {
                others.add(other);
                articles.add(article(other));
            }
        }
        return others;
    }

    private boolean agree(Hit.Line one, Hit.Line other) {
        return isWhole(one)
                && isWhole(other)
                && tells(one, other)
                && tells(other, one)
                && Condition.areSame(one.text(), other.text())
                && !Opposites.meet(one.text(), other.text(), Set.copyOf(other.stems()))
                && retriever.meaning(one.text()).cosine(retriever.meaning(other.text())) >= NEAR;
    }

    private static boolean isWhole(Hit.Line line) {
        return line.isBody() && WHOLE.matcher(line.text()).matches();
    }

    /** Whether one tells most of what the other does, and nothing in place of the rest. */
    private boolean tells(Hit.Line one, Hit.Line other) {
        Set<String> stems = Set.copyOf(one.stems());
        long shared = other.stems().stream().filter(stems::contains).count();
        if (shared < FEW * other.stems().size()
                || Coverage.of(other.stems(), retriever).by(GovernmentSeat.withSeats(stems)) < MOST) {
            return false;
        }
        Statement told = Statement.of(one.text());
        Claim claim = Claim.of(other.text(), retriever, Set.of());
        return Missing.of(claim, told, List.of(told)).isEmpty();
    }

    private static String article(Ranked ranked) {
        return ranked.source().id();
    }
}
