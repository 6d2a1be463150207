package footnote.check;

import footnote.check.statement.Told;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a claim that puts what was done at one time or place to another: "rents rose in Norway" where they "fell in Norway but rose in Sweden".
 * English.
 */
final class Circumstance {

    private static final Pattern WHEN_OR_WHERE = Pattern.compile(
            "(?i:\\b(?:in|on|at|since|until|from|to|by)) (?:(?:the|early|late|New|San|Los|Las|Saint|St) )?(\\p{Lu}[\\p{L}'’-]+|\\d{4}\\b|(?:north|south|east|west|centre|spring|summer|autumn|winter)\\b)");

    private static final Pattern THERE = Pattern.compile("\\bthere\\b(?! (?:is|are|was|were|has|have|had)\\b)");

    /** So much of what a clause alone tells has a claim that may be of it. */
    private static final double ENOUGH = 0.5;

    /**
     * What a clause tells, at some times or places.
     *
     * @param stems of all that it tells
     * @param named of the times and places
     */
    private record Placed(Set<String> stems, Set<String> named) {

        /** The clauses of a sentence that name a time or a place, or call one that the clause before named "there". */
        static List<Placed> in(String sentence) {
            List<Placed> placed = new ArrayList<>();
            Set<String> before = Set.of();
            for (Told clause : Told.clauses(sentence)) {
                Set<String> named = named(clause.text());
                Set<String> all = THERE.matcher(clause.text()).find() ? Stems.union(named, before) : named;
                if (!all.isEmpty()) {
                    placed.add(new Placed(clause.stems(), all));
                }
                before = named;
            }
            return placed;
        }

        private static Set<String> named(String text) {
            return WHEN_OR_WHERE
                    .matcher(text)
                    .results()
                    .flatMap(found -> Stems.of(found.group(1)).stream())
                    .collect(Collectors.toSet());
        }

        /** The share of what it tells and another doesn't, its times and places aside, that a claim tells. */
        double share(Placed other, Placed claim) {
            Set<String> own = Stems.without(stems, other.stems, named);
            return own.isEmpty() ? 0 : Stems.shared(own, claim.stems).size() / (double) own.size();
        }
    }

    private Circumstance() {}

    /** Whether the only sentence that has the time or place of a claim's clause tells more of that at another. */
    static boolean isOfOther(Claim claim, List<String> sentences) {
        return Placed.in(claim.text()).stream()
                .filter(clause -> clause.named.size() == 1)
                .anyMatch(clause -> isOfOther(clause, sentences));
    }

    private static boolean isOfOther(Placed claim, List<String> sentences) {
        List<String> there = sentences.stream()
                .filter(sentence -> Stems.of(sentence).containsAll(claim.named))
                .toList();
        return there.size() == 1 && isOfOther(claim, there.getFirst());
    }

    private static boolean isOfOther(Placed claim, String sentence) {
        List<Placed> clauses = Placed.in(sentence);
        List<Placed> same = clauses.stream()
                .filter(clause -> clause.named.containsAll(claim.named))
                .toList();
        return same.size() == 1
                && clauses.stream()
                        .filter(clause -> !clause.equals(same.getFirst()))
                        .anyMatch(other -> {
                            double share = other.share(same.getFirst(), claim);
                            return share > ENOUGH && share > same.getFirst().share(other, claim);
                        });
    }
}
