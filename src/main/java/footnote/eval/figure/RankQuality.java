package footnote.eval.figure;

import java.util.List;
import java.util.Set;

/** How good an order is. */
public final class RankQuality {

    private RankQuality() {}

    /** 1 where one of the first {@code depth} is relevant, else 0. */
    public static <T> double hit(List<T> ranked, Set<T> relevant, int depth) {
        return ranked.stream().limit(depth).anyMatch(relevant::contains) ? 1 : 0;
    }

    /**
     * Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) of the first {@code depth}, with a gain of 1
     * for each relevant one.
     *
     * @param ranked each at most once
     * @param relevant at least one
     * @return 0 to 1
     */
    public static <T> double ndcg(List<T> ranked, Set<T> relevant, int depth) {
        double gain = 0;
        double ideal = 0;
        for (int rank = 0; rank < depth; rank++) {
            double discounted = Math.log(2) / Math.log(rank + 2);
            gain += rank < ranked.size() && relevant.contains(ranked.get(rank)) ? discounted : 0;
            ideal += rank < relevant.size() ? discounted : 0;
        }
        return gain / ideal;
    }
}
