package footnote.answer;

import footnote.answer.SentenceRanker.Ranked;
import java.util.ArrayList;
import java.util.List;

/** Finds the other article that says the same, so that a reader sees that two of them do. */
final class Agreement {

    /** Two sentences that are so near in meaning say the same, where their numbers do. */
    private static final double SAME = 0.85;

    /** A sentence this much worse than the best one answers another question, on the ranker's scale. */
    private static final double NEAR = 4;

    private Agreement() {}

    /** The chosen sentences, and where there is room the best one of another article that says what the first does. */
    static List<Ranked> with(List<Ranked> chosen, List<Ranked> ranked, int most) {
        Ranked first = chosen.getFirst();
        List<Ranked> told = new ArrayList<>(chosen);
        if (told.size() < most && chosen.stream().noneMatch(next -> agree(first, next))) {
            ranked.stream().filter(next -> agree(first, next)).findFirst().ifPresent(told::add);
        }
        return told;
    }

    private static boolean agree(Ranked one, Ranked other) {
        return !one.line().source().id().equals(other.line().source().id())
                && one.score() - other.score() < NEAR
                && one.line().vector().cosine(other.line().vector()) >= SAME
                && Disagreement.numbers(one.line()).equals(Disagreement.numbers(other.line()));
    }
}
