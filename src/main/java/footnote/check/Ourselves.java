package footnote.check;

import footnote.check.statement.FirstPerson;
import footnote.grammar.Possessives;
import footnote.search.Hit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those whose own words some articles are, as an organisation's help pages and policies: they are "we" there, and "Orr" in an answer. English.
 *
 * @param names the words of names that more than one article gives apart from a "we", of whom it isn't said: "We buy from Kessel."
 */
record Ourselves(Set<String> names) {

    /** @param named the names in some words */
    static Ourselves of(List<Hit> passages, Function<String, Collection<String>> named) {
        Map<String, Set<String>> articles = new HashMap<>();
        for (Hit passage : passages) {
            Set<String> names = words(named.apply(passage.source().title()));
            passage.sentences().stream()
                    .map(Hit.Line::text)
                    .filter(line -> !FirstPerson.isIn(line))
                    .forEach(line -> names.addAll(words(named.apply(line))));
            names.forEach(name -> articles.computeIfAbsent(name, _ -> new HashSet<>())
                    .add(passage.source().id()));
        }
        return new Ourselves(articles.entrySet().stream()
                .filter(in -> in.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** The words of a claim's names that "we" means. */
    Set<String> meant(Claim claim) {
        return claim.nameWords().stream()
                .map(Mention::written)
                .filter(word -> names.contains(Possessives.without(word)))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Collection<String> names) {
        return names.stream().flatMap(name -> Stream.of(name.split(" "))).collect(Collectors.toSet());
    }
}
