package footnote.search.analysis;

import footnote.grammar.WordLists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people of a country are called, and so what is of it. */
final class Demonyms {

    private static final Map<String, String> SINGULAR = WordLists.lines(Demonyms.class, "demonyms.txt").stream()
            .map(line -> line.split(" ", -1))
            .flatMap(words -> Arrays.stream(words).skip(1).map(people -> Map.entry(people, words[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Dominicans are mostly those of the Dominican Republic. */
    private static final Pattern ONE_WORD = Pattern.compile("(?!dominica$)[a-z]{4,}");

    /** The name of the country, as {@link Spelling} writes it, by each word for its people, in small letters. */
    static final Map<String, String> COUNTRIES = withPlurals(withRegular());

    private Demonyms() {}

    /** With those that are made as most are: Rwandan, Malawian, Ghanaian, Jordanian, Omani. */
    private static Map<String, String> withRegular() {
        Map<String, String> all = new HashMap<>(SINGULAR);
        Stream.of(Locale.getISOCountries())
                .map(code ->
                        Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                .filter(name -> ONE_WORD.matcher(name).matches() && !all.containsValue(name))
                .forEach(name -> ends(name).forEach(end -> all.putIfAbsent(name + end, name)));
        return all;
    }

    private static Stream<String> ends(String country) {
        return switch (country.charAt(country.length() - 1)) {
            case 'a' -> Stream.of("n", "ian");
            case 'i' -> Stream.of("an");
            case 'e', 'o', 'u', 'y', 's' -> Stream.of();
            default -> Stream.of("ian", "i");
        };
    }

    /** The plural too: the Italians. */
    private static Map<String, String> withPlurals(Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        words.forEach((word, written) -> all.putIfAbsent(word + "s", written));
        return all;
    }
}
