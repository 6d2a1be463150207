package footnote.check.statement;

import java.util.Collections;
import java.util.List;

/** The words of content beside a word, by which two texts tell that they have it in the same place. */
public final class Neighbours {

    private Neighbours() {}

    /**
     * Whether one of the nearest stems before two is the same, or behind them.
     *
     * @param reach how many are looked at on each side
     */
    public static boolean meet(List<String> one, int at, List<String> other, int there, int reach) {
        return !Collections.disjoint(before(one, at, reach), before(other, there, reach))
                || !Collections.disjoint(behind(one, at, reach), behind(other, there, reach));
    }

    private static List<String> before(List<String> stems, int at, int reach) {
        return stems.subList(Math.max(0, at - reach), at);
    }

    private static List<String> behind(List<String> stems, int at, int reach) {
        return stems.subList(at + 1, Math.min(stems.size(), at + 1 + reach));
    }
}
