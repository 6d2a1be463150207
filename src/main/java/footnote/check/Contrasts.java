package footnote.check;

import footnote.check.statement.Statement;
import footnote.check.statement.WordPairs;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words that make another sentence of one where they stand in the place of others: opposites, "leave" and "return", "valid" and "invalid", and
 * things of one kind, of which one isn't the other, though they come as near in meaning as words can: a ferry and a bus. English.
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

    /** Says last who did what it tells first. */
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:is|are|was|were|be|been) (?:\\p{L}+ly )?\\p{L}+(?:ed|en|t) by\\b");

    /** A shorter rest is no word of its own. */
    private static final int LEAST_REST = 3;

    private static final Map<String, Set<String>> OF = WordPairs.against(Contrasts.class, "contrasts.txt");

    private static final Map<String, Set<String>> KINDS = WordPairs.against(Contrasts.class, "kinds.txt");

    private Contrasts() {}

    /**
     * Whether a word of a claim that some words lack stands where they have one that says the opposite, which it lacks, and tell nothing
     * else that does.
     */
    static boolean meet(Claim claim, Statement words) {
        Set<String> told = words.told();
        List<String> own = List.copyOf(claim.statement().stems());
        long lacking = own.stream().filter(stem -> !told.contains(stem)).count();
        if (lacking == 0 || lacking > MOST_UNHELD) {
            return false;
        }
        List<String> there = List.copyOf(words.stems());
        Set<String> denied = claim.statement().doubted();
        return new Beside(own, there, BESIDE, isPassive(claim.statement()) != isPassive(words))
                .meet(
                        stem -> !told.contains(stem) && !denied.contains(stem),
                        stem -> !own.contains(stem)
                                && !words.doubted().contains(stem)
                                && Collections.disjoint(OF.getOrDefault(stem, Set.of()), there),
                        Contrasts::areOpposite);
    }

    /**
     * Whether a claim puts a thing that some words lack beside a word beside which they have another of its kind, which it lacks: "the new
     * ferry" where they say "the new bus". A unit is looked for with its number.
     */
    static boolean areOfOneKind(Claim claim, Statement words) {
        List<String> own = Stems.of(claim.text());
        Set<String> measured = Claim.stems(claim.numbers());
        return new Beside(own, Stems.of(words.plain()), 1, false)
                .meet(
                        stem -> KINDS.containsKey(stem)
                                && !measured.contains(stem)
                                && !words.stems().contains(stem),
                        stem -> !own.contains(stem),
                        (one, other) -> KINDS.getOrDefault(one, Set.of()).contains(other));
    }

    private static boolean isPassive(Statement text) {
        return PASSIVE.matcher(text.plain()).find();
    }

    /**
     * The stems of two texts in their order, where so many on a side of a word tell whether another stands in its place: one of those before
     * both is the same, or behind both.
     *
     * @param turned whether one of them says last what the other says first, so that either side counts
     */
    private record Beside(List<String> one, List<String> other, int reach, boolean turned) {

        /** Whether a stem of the first that is so and one of the second that is so stand in the same place and are set against each other. */
        boolean meet(Predicate<String> ofOne, Predicate<String> ofOther, BiPredicate<String, String> against) {
            List<Integer> places = IntStream.range(0, other.size())
                    .filter(there -> ofOther.test(other.get(there)))
                    .boxed()
                    .toList();
            return IntStream.range(0, one.size())
                    .filter(at -> ofOne.test(one.get(at)))
                    .anyMatch(at -> places.stream()
                            .filter(there -> against.test(one.get(at), other.get(there)))
                            .anyMatch(there -> !Collections.disjoint(before(one, at), before(other, there))
                                    || !Collections.disjoint(behind(one, at), behind(other, there))
                                    || turned && isCrossed(at, there)));
        }

        private boolean isCrossed(int at, int there) {
            return !Collections.disjoint(before(one, at), behind(other, there))
                    || !Collections.disjoint(behind(one, at), before(other, there));
        }

        private List<String> before(List<String> stems, int at) {
            return stems.subList(Math.max(0, at - reach), at);
        }

        private List<String> behind(List<String> stems, int at) {
            return stems.subList(at + 1, Math.min(stems.size(), at + 1 + reach));
        }
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
