package footnote.check;

import footnote.check.statement.Capitalised;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a claim that has a name in the very place where some words have another: "said Lund was fined" where they say "said Orr was fined", though
 * they name Lund elsewhere.
 */
final class OtherName {

    /** So many words on either side of a name tell its place. */
    private static final int BESIDE = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

    /** A name with what may stand within it: "Bank of Aske". */
    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}\\p{N}’'.-]*(?: (?:of |de |van |the |\\p{Lu}|\\d)[\\p{L}\\p{N}’'.-]*){0,4}?)";

    private OtherName() {}

    /**
     * Whether a claim names another than its words.
     *
     * @param sentences what it rests on
     * @param lines of all passages
     */
    static boolean isIn(Claim claim, List<String> sentences, List<Hit.Line> lines) {
        return claim.names().stream()
                .map(Mention::written)
                .anyMatch(name -> place(name, claim.text())
                        .filter(place -> isAnothers(name, place, sentences, lines))
                        .isPresent());
    }

    /** What stands where a claim has a name; empty where too little tells the place. */
    private static Optional<Pattern> place(String name, String claim) {
        int start = claim.indexOf(name);
        List<String> before = words(claim.substring(0, start));
        List<String> after = words(claim.substring(start + name.length()));
        List<String> left = before.subList(Math.max(0, before.size() - BESIDE), before.size());
        List<String> right = after.subList(0, Math.min(BESIDE, after.size()));
        return left.size() + right.size() < BESIDE
                ? Optional.empty()
                : Optional.of(Pattern.compile((left.isEmpty() ? "^\\W*" : context(left) + "\\W{1,3}")
                        + NAME
                        + (right.isEmpty() ? "\\W*$" : "\\W{1,3}" + context(right))));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String context(List<String> words) {
        return words.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("\\W{1,3}", "(?<![\\p{L}\\p{N}])(?i:", ")(?![\\p{L}\\p{N}])"));
    }

    private static boolean isAnothers(String name, Pattern place, List<String> sentences, List<Hit.Line> lines) {
        Set<String> own = new HashSet<>(Stems.of(name));
        boolean other = false;
        for (String sentence : sentences) {
            for (String there : place.matcher(sentence)
                    .results()
                    .map(found -> found.group("name"))
                    .toList()) {
                Set<String> stems = new HashSet<>(Stems.of(there));
                if (!Collections.disjoint(stems, own)) {
                    return false;
                }
                other |= Capitalised.names(sentence, Set.of()).stream().anyMatch(there::contains)
                        && !areOne(own, stems, lines);
            }
        }
        return other;
    }

    /** Whether two names are parts of one, as some lines tell it. */
    private static boolean areOne(Set<String> name, Set<String> other, List<Hit.Line> lines) {
        return lines.stream()
                .filter(line -> isOfBoth(line.stems(), name, other))
                .flatMap(line -> Capitalised.names(line.text(), Set.of()).stream())
                .anyMatch(whole -> isOfBoth(Stems.of(whole), name, other));
    }

    private static boolean isOfBoth(Collection<String> stems, Set<String> name, Set<String> other) {
        return !Collections.disjoint(stems, name) && !Collections.disjoint(stems, other);
    }
}
