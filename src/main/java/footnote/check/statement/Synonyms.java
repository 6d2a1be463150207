package footnote.check.statement;

import footnote.grammar.WordLists;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that mean the same in every use: "mainly" and "chiefly". English. */
public final class Synonyms {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Map<String, Set<String>> OF = WordLists.lines(Synonyms.class, "synonyms.txt").stream()
            .map(line -> Set.copyOf(Stems.of(line)))
            .flatMap(group -> group.stream().map(stem -> Map.entry(stem, group)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Synonyms() {}

    /** The stems of words that mean the same as one with this stem; none for most. */
    static Set<String> of(String stem) {
        return OF.getOrDefault(stem, Set.of());
    }

    /** Some stems with those of words that mean the same. */
    public static Set<String> with(Set<String> stems) {
        Set<String> all = new HashSet<>(stems);
        stems.forEach(stem -> all.addAll(of(stem)));
        return all;
    }

    /** A claim with the words that some words have for its own where these lack them. */
    public static String asIn(Statement words, String claim) {
        return WORD.matcher(claim).replaceAll(word -> Matcher.quoteReplacement(asIn(words, word)));
    }

    private static String asIn(Statement words, MatchResult word) {
        List<String> stems = Stems.of(word.group());
        Set<String> same = stems.size() == 1 ? of(stems.getFirst()) : Set.of();
        return Collections.disjoint(same, words.stems()) || words.stems().contains(stems.getFirst())
                ? word.group()
                : WORD.matcher(words.plain())
                        .results()
                        .map(MatchResult::group)
                        .filter(other -> Stems.of(other).stream().anyMatch(same::contains))
                        .findFirst()
                        .orElse(word.group());
    }
}
