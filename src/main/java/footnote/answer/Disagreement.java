package footnote.answer;

import footnote.answer.SentenceRanker.Ranked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the article of another day that tells the same with other numbers, so that a reader isn't given the one figure and
 * kept from the other.
 */
final class Disagreement {

    /** Sentences that are so near in meaning tell of the same thing. */
    private static final double SAME = 0.72;

    /** A sentence this much worse than the best one answers another question, on the ranker's scale. */
    private static final double NEAR = 0.5;

    private Disagreement() {}

    /** The chosen sentences, and the one that disagrees with the first of them, if any, which then takes the last place. */
    static List<Ranked> with(List<Ranked> chosen, List<Ranked> ranked, int most) {
        Ranked first = chosen.getFirst();
        Optional<Ranked> other = ranked.stream()
                .filter(next -> first.score() - next.score() < NEAR && disagree(first, next))
                .findFirst();
        if (other.isEmpty() || chosen.contains(other.get())) {
            return chosen;
        }
        List<Ranked> both = new ArrayList<>(chosen.subList(0, Math.min(chosen.size(), most - 1)));
        both.add(other.get());
        return both;
    }

    private static boolean disagree(Ranked one, Ranked other) {
        LocalDate day = one.line().source().published();
        LocalDate otherDay = other.line().source().published();
        return day != null
                && otherDay != null
                && !day.equals(otherDay)
                && !one.line().source().id().equals(other.line().source().id())
                && one.line().vector().cosine(other.line().vector()) >= SAME
                && differ(
                        Quantity.in(one.line().text()), Quantity.in(other.line().text()));
    }

    /** Whether both tell numbers of which each lacks one of the other's. */
    private static boolean differ(List<Quantity> some, List<Quantity> others) {
        Set<String> one = written(some);
        Set<String> two = written(others);
        return !one.containsAll(two) && !two.containsAll(one);
    }

    private static Set<String> written(List<Quantity> numbers) {
        return numbers.stream()
                .map(number -> number.value().stripTrailingZeros() + number.unit())
                .collect(Collectors.toSet());
    }
}
