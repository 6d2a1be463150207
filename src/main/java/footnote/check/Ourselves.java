package footnote.check;

import footnote.grammar.Possessives;
import footnote.search.Hit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those whose own words some articles are, as an organisation's help pages and policies: they are "we" there, and "Orr" in an answer. English.
 *
 * @param names the words of names that more than one article gives
 * @param others those that stand beside a "we", of whom it is not said: "We buy from Kessel."
 */
record Ourselves(Set<String> names, Set<String> others) {

    private static final Pattern WE = Pattern.compile("\\b(?:[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)\\b");

    /** Whoever speaks there is another. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    /** @param named the names in some words */
    static Ourselves of(List<Hit> passages, Function<String, Collection<String>> named) {
        Map<String, Set<String>> articles = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (Hit passage : passages) {
            Set<String> names = words(named.apply(passage.source().title()));
            for (Hit.Line line : passage.sentences()) {
                Set<String> beside = words(named.apply(line.text()));
                names.addAll(beside);
                if (speak(line.text())) {
                    others.addAll(beside);
                }
            }
            names.forEach(name -> articles.computeIfAbsent(name, _ -> new HashSet<>())
                    .add(passage.source().id()));
        }
        Set<String> names = articles.entrySet().stream()
                .filter(in -> in.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Ourselves(names, others);
    }

    /** The words of a claim's names that "we" means. */
    Set<String> meant(Claim claim) {
        return claim.nameWords().stream()
                .map(Part::written)
                .filter(word -> isMeant(Possessives.without(word)))
                .collect(Collectors.toSet());
    }

    private boolean isMeant(String name) {
        return names.contains(name) && !others.contains(name);
    }

    /** Whether a text says "we" where nobody is quoted. */
    static boolean speak(String text) {
        return WE.matcher(QUOTED.matcher(text).replaceAll("")).find();
    }

    private static Set<String> words(Collection<String> names) {
        return names.stream().flatMap(name -> Stream.of(name.split(" "))).collect(Collectors.toSet());
    }
}
