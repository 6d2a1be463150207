package footnote.search.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A city that a country's government is told of by: "Beijing denied it" for "China denied it".
 *
 * @param city the stems of its name
 * @param country the stems of its country's name
 */
public record GovernmentSeat(Set<String> city, Set<String> country) {

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

    /** All that are known. */
    public static final List<GovernmentSeat> ALL =
            SEATS.lines().map(GovernmentSeat::of).toList();

    private static GovernmentSeat of(String line) {
        String[] parts = line.split(": ", -1);
        return new GovernmentSeat(Set.copyOf(Stems.of(parts[0])), Set.copyOf(Stems.of(parts[1])));
    }

    /** Some stems, with those of the city for a country among them, and of the country for its city. */
    public static Set<String> withSeats(Set<String> stems) {
        Set<String> all = new HashSet<>(stems);
        for (GovernmentSeat seat : ALL) {
            if (stems.containsAll(seat.country)) {
                all.addAll(seat.city);
            }
            if (stems.containsAll(seat.city)) {
                all.addAll(seat.country);
            }
        }
        return all;
    }
}
