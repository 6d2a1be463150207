package footnote.search.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people of a country are called, and so what is of it. */
public final class Demonyms {

    private static final Map<String, String> SINGULAR = Map.ofEntries(
            Map.entry("american", "unitedstates"),
            Map.entry("british", "unitedkingdom"),
            Map.entry("briton", "unitedkingdom"),
            Map.entry("brit", "unitedkingdom"),
            Map.entry("afghan", "afghanistan"),
            Map.entry("argentine", "argentina"),
            Map.entry("australian", "australia"),
            Map.entry("austrian", "austria"),
            Map.entry("belgian", "belgium"),
            Map.entry("brazilian", "brazil"),
            Map.entry("canadian", "canada"),
            Map.entry("chilean", "chile"),
            Map.entry("chinese", "china"),
            Map.entry("colombian", "colombia"),
            Map.entry("cuban", "cuba"),
            Map.entry("czech", "czechia"),
            Map.entry("danish", "denmark"),
            Map.entry("dane", "denmark"),
            Map.entry("dutch", "netherlands"),
            Map.entry("egyptian", "egypt"),
            Map.entry("ethiopian", "ethiopia"),
            Map.entry("finnish", "finland"),
            Map.entry("finn", "finland"),
            Map.entry("french", "france"),
            Map.entry("german", "germany"),
            Map.entry("greek", "greece"),
            Map.entry("hungarian", "hungary"),
            Map.entry("indian", "india"),
            Map.entry("indonesian", "indonesia"),
            Map.entry("iranian", "iran"),
            Map.entry("iraqi", "iraq"),
            Map.entry("irish", "ireland"),
            Map.entry("israeli", "israel"),
            Map.entry("italian", "italy"),
            Map.entry("japanese", "japan"),
            Map.entry("kenyan", "kenya"),
            Map.entry("korean", "korea"),
            Map.entry("malaysian", "malaysia"),
            Map.entry("mexican", "mexico"),
            Map.entry("nigerian", "nigeria"),
            Map.entry("norwegian", "norway"),
            Map.entry("pakistani", "pakistan"),
            Map.entry("peruvian", "peru"),
            Map.entry("philippine", "philippines"),
            Map.entry("filipino", "philippines"),
            Map.entry("polish", "poland"),
            Map.entry("portuguese", "portugal"),
            Map.entry("romanian", "romania"),
            Map.entry("russian", "russia"),
            Map.entry("saudi", "saudiarabia"),
            Map.entry("scot", "scotland"),
            Map.entry("scottish", "scotland"),
            Map.entry("spaniard", "spain"),
            Map.entry("spanish", "spain"),
            Map.entry("swede", "sweden"),
            Map.entry("swedish", "sweden"),
            Map.entry("swiss", "switzerland"),
            Map.entry("syrian", "syria"),
            Map.entry("taiwanese", "taiwan"),
            Map.entry("thai", "thailand"),
            Map.entry("turk", "turkey"),
            Map.entry("turkish", "turkey"),
            Map.entry("ukrainian", "ukraine"),
            Map.entry("venezuelan", "venezuela"),
            Map.entry("vietnamese", "vietnam"),
            Map.entry("welsh", "wales"));

    /** Dominicans are mostly those of the Dominican Republic. */
    private static final Pattern ONE_WORD = Pattern.compile("(?!dominica$)[a-z]{4,}");

    /** The name of the country, as {@link Spelling} writes it, by each word for its people, in small letters. */
    static final Map<String, String> COUNTRIES = withPlurals(withRegular(SINGULAR));

    /** The stems of the countries' names, which are made from them. */
    private static final class Stemmed {

        static final Set<String> COUNTRIES = Demonyms.COUNTRIES.values().stream()
                .flatMap(name -> Stems.of(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Demonyms() {}

    /** Whether a country or its people is among some stems. */
    public static boolean areIn(Collection<String> stems) {
        return !Collections.disjoint(stems, Stemmed.COUNTRIES);
    }

    /** With those that are made as most are: Rwandan, Malawian, Ghanaian, Jordanian, Omani. */
    private static Map<String, String> withRegular(Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
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
