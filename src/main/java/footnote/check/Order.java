package footnote.check;

import footnote.check.statement.Told;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a claim that compares two things the other way round: "less popular in Rome than in Bern", "flour is preferred to salt". English. */
final class Order {

    private static final Pattern THAN = Pattern.compile("\\bthan\\b", Pattern.CASE_INSENSITIVE);

    /** "Is less popular in Rome than in Bern". */
    private static final Pattern COMPARISON = Pattern.compile(
            "\\b((?:more|less) \\p{L}+|\\p{L}{2,}er)\\b[^,;:]{0,60}? than ([^,;:]+)", Pattern.CASE_INSENSITIVE);

    /** What one thing is to another that isn't so to it. */
    private static final Pattern RELATION = Pattern.compile(
            "\\b(?:prefer\\p{L}* (?:to|over)|preferable to|(?:super|infer|sen|jun)ior to|(?:out)?rank\\p{L}* (?:above|below))\\b",
            Pattern.CASE_INSENSITIVE);

    private Order() {}

    /** Whether some sentences compare what a claim compares the other way round. */
    static boolean isTurned(String claim, List<String> sentences) {
        return isTurnedComparison(claim, sentences) || isTurnedRelation(claim, sentences);
    }

    /** Whether a claim has one less so than the other where some words have the other less so than the one: "cheap in Rome, but less so in Bern". */
    private static boolean isTurnedComparison(String claim, List<String> sentences) {
        Matcher comparison = COMPARISON.matcher(claim);
        if (!comparison.find()) {
            return false;
        }
        List<String> more = Stems.of(comparison.group(1));
        Set<String> one = new HashSet<>(Stems.of(claim.substring(0, comparison.start(2))));
        Set<String> other = new HashSet<>(Stems.of(comparison.group(2)));
        one.removeAll(other);
        more.forEach(one::remove);
        other.removeAll(Stems.of(claim.substring(0, comparison.start(2))));
        List<Set<String>> told = sentences.stream()
                .flatMap(Told::parts)
                .filter(clause -> !THAN.matcher(clause).find())
                .map(clause -> Set.copyOf(Stems.of(clause)))
                .filter(stems -> stems.containsAll(more))
                .toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(stems -> !Collections.disjoint(stems, other) && Collections.disjoint(stems, one));
    }

    /** Whether a claim has one thing before another in an order where some words have the other before the one. */
    private static boolean isTurnedRelation(String claim, List<String> sentences) {
        Matcher relation = RELATION.matcher(claim);
        if (!relation.find()) {
            return false;
        }
        List<String> one = Stems.of(claim.substring(0, relation.start()));
        List<String> other = Stems.of(claim.substring(relation.end()));
        return sentences.stream().anyMatch(sentence -> {
            Matcher told = RELATION.matcher(sentence);
            if (!told.find()) {
                return false;
            }
            Set<String> before = Set.copyOf(Stems.of(sentence.substring(0, told.start())));
            Set<String> behind = Set.copyOf(Stems.of(sentence.substring(told.end())));
            boolean turned = one.stream().anyMatch(stem -> behind.contains(stem) && !before.contains(stem))
                    || other.stream().anyMatch(stem -> before.contains(stem) && !behind.contains(stem));
            return turned && Collections.disjoint(one, before);
        });
    }
}
