package footnote.check;

import footnote.search.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Countries that are told of by the city where their government sits: "Beijing denied it" for "China denied it". */
final class Governments {

    /** Cities, each with its country. */
    private static final String SEATS = """
            Ankara: Turkey
            Athens: Greece
            Baghdad: Iraq
            Beijing: China
            Berlin: Germany
            Cairo: Egypt
            Canberra: Australia
            Damascus: Syria
            Delhi: India
            Dublin: Ireland
            Islamabad: Pakistan
            Kabul: Afghanistan
            Kyiv: Ukraine
            London: United Kingdom
            Madrid: Spain
            Moscow: Russia
            Ottawa: Canada
            Paris: France
            Pyongyang: North Korea
            Rome: Italy
            Seoul: South Korea
            Tehran: Iran
            Tokyo: Japan
            Warsaw: Poland
            Washington: United States
            """;

    /**
     * A city where a government sits.
     *
     * @param meant where the city stands for the government: not behind "in", nor before another name
     * @param lower the same in small letters
     */
    private record Seat(String city, Set<String> country, Pattern meant, Pattern lower) {

        static Seat of(String line) {
            String[] parts = line.split(": ", -1);
            String place =
                    "(?<!\\b(?:in|at|to|from|near|of|outside|through|around|via|new) )\\b%s(?:['’]s)?\\b(?! \\p{Lu})";
            return new Seat(
                    parts[0],
                    Set.copyOf(Stems.of(parts[1])),
                    Pattern.compile(place.formatted(parts[0])),
                    Pattern.compile(place.formatted(parts[0].toLowerCase(Locale.ROOT))));
        }

        boolean isMeantIn(String text) {
            return text.contains(city) && meant.matcher(text).find();
        }

        boolean isMeantIn(Statement words) {
            return lower.matcher(words.plain()).find();
        }
    }

    private static final List<Seat> ALL = SEATS.lines().map(Seat::of).toList();

    private Governments() {}

    /** The names of cities, and of countries, in a claim that mean the government which the words name the other way. */
    static Set<String> of(Claim claim, Statement words) {
        Set<String> told = new HashSet<>();
        for (Seat seat : ALL) {
            if (seat.isMeantIn(claim.text()) && words.stems().containsAll(seat.country)) {
                add(Set.copyOf(Stems.of(seat.city)), claim, told);
            }
            if (claim.weights().keySet().containsAll(seat.country) && seat.isMeantIn(words)) {
                add(seat.country, claim, told);
            }
        }
        return told;
    }

    /** Adds the names' words that say it, as the claim writes them. */
    private static void add(Set<String> stems, Claim claim, Set<String> told) {
        claim.names().stream()
                .flatMap(each -> each.words(claim.text(), claim.weights().keySet()).stream())
                .filter(word -> stems.containsAll(word.stems()))
                .forEach(word -> told.add(word.written()));
    }
}
