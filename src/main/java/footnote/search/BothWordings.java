package footnote.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Puts what two wordings of one question found into one order: by the sum of the scores, that of the wording as asked
 * weighing half. Among the first two passages is the best one for the wording as asked, among the first four are its best
 * two, and so on: whatever the other wording was made to say, half of what is read is what was asked.
 */
final class BothWordings {

    private static final double AS_ASKED = 0.5;

    private BothWordings() {}

    /**
     * The order of passages.
     *
     * @param standalone each passage's score for the question made to stand alone
     * @param asAsked the same passages' scores for the question as it was asked
     * @param limit how many at most
     * @return the passages' positions in these, best first, each once
     */
    static List<Integer> order(double[] standalone, double[] asAsked, int limit) {
        List<Integer> together = ranked(standalone.length, i -> standalone[i] + AS_ASKED * asAsked[i]);
        List<Integer> asked = ranked(asAsked.length, i -> asAsked[i]);
        Set<Integer> order = new LinkedHashSet<>();
        Iterator<Integer> next = together.iterator();
        while (order.size() < Math.min(limit, together.size())) {
            List<Integer> due = asked.subList(0, (order.size() + 1) / 2);
            order.add(due.stream().filter(i -> !order.contains(i)).findFirst().orElseGet(() -> unseen(next, order)));
        }
        return new ArrayList<>(order);
    }

    /** So many positions, that of the greatest score first. */
    static List<Integer> ranked(int count, IntToDoubleFunction score) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -score.applyAsDouble(i)))
                .toList();
    }

    private static int unseen(Iterator<Integer> next, Set<Integer> order) {
        int i = next.next();
        while (order.contains(i)) {
            i = next.next();
        }
        return i;
    }
}
