package footnote.check.statement;

import footnote.grammar.WordLists;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that mean the same in every use: "mainly" and "chiefly". English. */
public final class Synonyms {

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
}
