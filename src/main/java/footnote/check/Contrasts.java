package footnote.check;

import footnote.check.statement.Neighbours;
import footnote.check.statement.Opposites;
import footnote.check.statement.Statement;
import footnote.check.statement.WordPairs;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that turn a sentence to its opposite where one stands in the place of the other: "leave" and "return", "online" and "offline",
 * "valid" and "invalid". English.
 */
final class Contrasts {

    /** So many words of content on a side tell whether two stand in the same place. */
    private static final int BESIDE = 2;

    /** A claim of which some words lack more isn't theirs but for a word. */
    private static final int MOST_UNHELD = 3;

    /** What denies the rest of a word. */
    private static final List<String> DENYING =
            List.of("un", "in", "im", "il", "ir", "dis", "non", "de", "anti", "counter");

    /** What is one way with the first, and the other with the second, before the same rest. */
    private static final Map<String, String> WAYS = Map.of(
            "on", "off", "up", "down", "over", "under", "in", "out", "pre", "post", "hyper", "hypo", "en", "dis", "ac",
            "de", "for", "back", "ex", "im");

    /** A shorter rest is no word of its own. */
    private static final int LEAST_REST = 3;

    private static final Map<String, Set<String>> OF = WordPairs.against(Contrasts.class, "contrasts.txt");

    private Contrasts() {}

    /**
     * Whether a word of a claim that some words lack stands where they have one that says the opposite, which it lacks, and tell nothing
     * else that does.
     */
    static boolean meet(Claim claim, Statement words) {
        Set<String> told = Opposites.withLike(words.stems());
        List<String> own = List.copyOf(claim.statement().stems());
        long lacking = own.stream().filter(stem -> !told.contains(stem)).count();
        if (lacking == 0 || lacking > MOST_UNHELD) {
            return false;
        }
        List<String> there = List.copyOf(words.stems());
        Set<String> denied = claim.statement().doubted();
        List<String> alone = there.stream()
                .filter(stem -> !own.contains(stem) && !words.doubted().contains(stem))
                .filter(stem -> Collections.disjoint(OF.getOrDefault(stem, Set.of()), there))
                .toList();
        return IntStream.range(0, own.size())
                .filter(at -> !told.contains(own.get(at)) && !denied.contains(own.get(at)))
                .anyMatch(at -> IntStream.range(0, there.size())
                        .filter(other -> alone.contains(there.get(other)) && areOpposite(own.get(at), there.get(other)))
                        .anyMatch(other -> Neighbours.meet(own, at, there, other, BESIDE)));
    }

    private static boolean areOpposite(String one, String other) {
        return OF.getOrDefault(one, Set.of()).contains(other) || turns(one, other) || turns(other, one);
    }

    /** Whether an affix makes the one of the other, or of the other's rest. */
    private static boolean turns(String one, String other) {
        return one.equals(other + "less")
                || DENYING.stream().anyMatch(prefix -> isMade(one, prefix, other, ""))
                || WAYS.entrySet().stream().anyMatch(way -> isMade(one, way.getKey(), other, way.getValue()));
    }

    /** Whether two stems have these prefixes before the same rest, be it that one was cut shorter: "impass" and "passabl". */
    private static boolean isMade(String one, String prefix, String other, String replaced) {
        if (!one.startsWith(prefix) || !other.startsWith(replaced)) {
            return false;
        }
        String rest = one.substring(prefix.length());
        String same = other.substring(replaced.length());
        return Math.min(rest.length(), same.length()) >= LEAST_REST && (rest.startsWith(same) || same.startsWith(rest));
    }
}
