package footnote.check;

import footnote.search.Stems;
import footnote.search.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things of one kind, of which one isn't the other, though they come as near in meaning as words can: a ferry and a bus. What is told of
 * "the new ferry" isn't told of "the new bus".
 */
final class Siblings {

    private static final Map<String, Set<String>> OF = new HashMap<>();

    static {
        WordLists.lines(Siblings.class, "siblings.txt").forEach(line -> {
            List<String> stems = Stems.of(line);
            stems.forEach(stem -> OF.computeIfAbsent(stem, _ -> new HashSet<>()).addAll(stems));
        });
    }

    private Siblings() {}

    /** Whether a claim puts one that some words lack beside a word beside which they have another, which it lacks. */
    static boolean meet(Claim claim, Statement words) {
        List<String> own = Stems.of(claim.text());
        List<String> there = Stems.of(words.plain());
        for (int i = 0; i < own.size(); i++) {
            Set<String> kind = OF.get(own.get(i));
            if (kind != null && !words.stems().contains(own.get(i)) && isTakenFor(own, i, there, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTakenFor(List<String> own, int at, List<String> there, Set<String> kind) {
        String before = at > 0 ? own.get(at - 1) : "";
        String after = at + 1 < own.size() ? own.get(at + 1) : "";
        for (int i = 0; i < there.size(); i++) {
            String other = there.get(i);
            if (kind.contains(other)
                    && !own.contains(other)
                    && (i > 0 && there.get(i - 1).equals(before)
                            || i + 1 < there.size() && there.get(i + 1).equals(after))) {
                return true;
            }
        }
        return false;
    }
}
