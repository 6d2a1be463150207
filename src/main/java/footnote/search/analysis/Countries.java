package footnote.search.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries whose names are one word of English, known by their stems, which are those of what people there are called, too. */
public final class Countries {

    private static final Set<String> ALL = Stream.concat(
                    Stream.of(Locale.getISOCountries())
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("Scotland", "Wales", "England", "Korea", "Saudi"))
            .map(Stems::of)
            .filter(stems -> stems.size() == 1)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /** Whether a word is a country's name or what people there are called. */
    public static boolean isOne(String word) {
        List<String> stems = Stems.of(word);
        return !stems.isEmpty() && ALL.containsAll(stems);
    }

    /** Those of some stems that name a country. */
    public static Set<String> among(Set<String> stems) {
        return stems.stream().filter(ALL::contains).collect(Collectors.toSet());
    }
}
