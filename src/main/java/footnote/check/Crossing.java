package footnote.check;

import footnote.check.statement.Told;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells a claim that trades what is told of two things: "straw covers boats, canvas rye" where canvas covers the boats and straw the rye. */
final class Crossing {

    /** Two words of a clause. */
    private record Pair(String one, String other) {}

    private Crossing() {}

    /** Whether two clauses of a claim each put a word to another that some words put to one of the other clause alone. */
    static boolean isIn(Claim claim, List<String> sentences) {
        Set<String> content = claim.coverage().stems();
        List<Set<String>> own = told(List.of(claim.text()), content);
        List<Set<String>> there = own.size() < 2 ? List.of() : told(sentences, content);
        return IntStream.range(1, own.size())
                .anyMatch(at -> own.subList(0, at).stream()
                        .anyMatch(before -> areCrossed(
                                pairs(own.get(at), before, there), pairs(before, own.get(at), there), there)));
    }

    /** The words of a clause that another one lacks, by two that are told nowhere together. */
    private static List<Pair> pairs(Set<String> clause, Set<String> other, List<Set<String>> there) {
        Set<String> apart = Stems.without(clause, other);
        return apart.stream()
                .flatMap(one -> apart.stream().filter(word -> !word.equals(one)).map(word -> new Pair(one, word)))
                .filter(pair -> there.stream().noneMatch(told -> told.contains(pair.one) && told.contains(pair.other)))
                .toList();
    }

    private static boolean areCrossed(List<Pair> pairs, List<Pair> others, List<Set<String>> there) {
        return pairs.stream()
                .anyMatch(own -> others.stream()
                        .anyMatch(other -> areTold(own.one, other.other, other.one, there)
                                && areTold(other.one, own.other, own.one, there)));
    }

    private static boolean areTold(String one, String other, String without, List<Set<String>> there) {
        return there.stream().anyMatch(told -> told.contains(one) && told.contains(other) && !told.contains(without));
    }

    /** What each clause tells of some stems. */
    private static List<Set<String>> told(List<String> sentences, Set<String> content) {
        return sentences.stream()
                .flatMap(sentence -> Told.clauses(sentence).stream())
                .map(clause ->
                        clause.stems().stream().filter(content::contains).collect(Collectors.toUnmodifiableSet()))
                .toList();
    }
}
