package footnote.check;

import footnote.check.statement.Capitalised;
import footnote.search.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a text calls somebody from a place on, as contracts tell it in brackets and quotation marks: "Orr Print Ltd ("the Customer")". English.
 *
 * @param names what is so called, in all of its words or in the first ones, by the term
 */
record DefinedTerms(Map<String, Pattern> names) {

    private static final String WORD = "\\p{Lu}[\\p{L}&.'’-]*";

    private static final Pattern DEFINED = Pattern.compile("(?<name>" + WORD + "(?: (?:of |and |& )?" + WORD
            + "){0,5}),? \\((?:[\\p{Ll}, ]{1,30} )?[“\"'‘](?:[Tt]he )?(?<term>" + WORD + "(?: " + WORD
            + "){0,2})[”\"'’]\\)");

    static DefinedTerms in(List<Hit> passages) {
        Map<String, Pattern> names = new LinkedHashMap<>();
        passages.stream()
                .flatMap(passage -> DEFINED.matcher(passage.text()).results())
                .forEach(defined -> names.putIfAbsent(
                        defined.group("term"), asCalled(Capitalised.withoutOpener(defined.group("name")))));
        return new DefinedTerms(names);
    }

    /** A name, or as many of its first words, that no other word with a capital goes on. */
    private static Pattern asCalled(String name) {
        List<String> words = List.of(name.split(" ", -1));
        return Pattern.compile(IntStream.iterate(words.size(), end -> end > 0, end -> end - 1)
                .mapToObj(end -> Pattern.quote(String.join(" ", words.subList(0, end))))
                .collect(Collectors.joining("|", "\\b(?:[Tt]he )?(?:", ")(?![\\p{L}\\d]| \\p{Lu})")));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** A claim with the terms for those names that some words call by them alone. */
    String asIn(String words, String claim) {
        String told = claim;
        for (Map.Entry<String, Pattern> named : names.entrySet()) {
            boolean called = words.contains(named.getKey())
                    && !named.getValue().matcher(words).find();
            if (called) {
                told = named.getValue().matcher(told).replaceAll(Matcher.quoteReplacement("the " + named.getKey()));
            }
        }
        return told;
    }
}
