package footnote.check;

import footnote.check.statement.Told;
import footnote.search.analysis.Stems;
import java.util.HashSet;
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
            "(?i:\\b(?:in|on|at|since|until|from|to|by)) (?:(?:the|early|late) )?(\\p{Lu}[\\p{L}'’-]+|\\d{4}\\b)");

    /** So much of what a clause alone tells has a claim that may be of it. */
    private static final double ENOUGH = 0.5;

    private Circumstance() {}

    static boolean isOfOther(Claim claim, List<String> sentences) {
        return Told.clauses(claim.text()).stream().anyMatch(clause -> isOfOther(clause, sentences));
    }

    /** Whether a clause of the only sentence that has the time or place of a claim's clause tells more of that at another. */
    private static boolean isOfOther(Told clause, List<String> sentences) {
        Set<String> claimed = named(clause.text());
        if (claimed.size() != 1) {
            return false;
        }
        List<String> there = sentences.stream()
                .filter(sentence -> Stems.of(sentence).containsAll(claimed))
                .toList();
        return there.size() == 1 && isOfOther(clause.stems(), claimed, there.getFirst());
    }

    private static boolean isOfOther(Set<String> claim, Set<String> claimed, String sentence) {
        List<Told> placed = Told.clauses(sentence).stream()
                .filter(clause -> !named(clause.text()).isEmpty())
                .toList();
        List<Told> same = placed.stream()
                .filter(clause -> named(clause.text()).containsAll(claimed))
                .toList();
        return same.size() == 1
                && placed.stream()
                        .filter(clause -> !clause.equals(same.getFirst()))
                        .anyMatch(other -> {
                            double share = share(other, same.getFirst(), claim);
                            return share > ENOUGH && share > share(same.getFirst(), other, claim);
                        });
    }

    /** The share of what a clause alone tells, of two, that a claim tells. */
    private static double share(Told clause, Told other, Set<String> claim) {
        Set<String> own = new HashSet<>(clause.stems());
        own.removeAll(other.stems());
        own.removeAll(named(clause.text()));
        return own.isEmpty() ? 0 : own.stream().filter(claim::contains).count() / (double) own.size();
    }

    /** The stems of the times and places that a text names. */
    private static Set<String> named(String text) {
        return WHEN_OR_WHERE
                .matcher(text)
                .results()
                .flatMap(found -> Stems.of(found.group(1)).stream())
                .collect(Collectors.toSet());
    }
}
