package footnote.check;

import footnote.check.statement.Statement;
import footnote.search.analysis.GovernmentSeat;
import java.util.HashSet;
import java.util.Set;

/** Countries that are told of by the city where their government sits. */
final class Governments {

    private Governments() {}

    /** The names of cities, and of countries, in a claim that mean the government which the words name the other way. */
    static Set<String> of(Claim claim, Statement words) {
        Set<String> told = new HashSet<>();
        for (GovernmentSeat seat : GovernmentSeat.ALL) {
            if (words.stems().containsAll(seat.country()) && seat.isMeantIn(claim.text())) {
                add(seat.city(), claim, told);
            }
            if (claim.weights().keySet().containsAll(seat.country()) && seat.isMeantIn(words.plain())) {
                add(seat.country(), claim, told);
            }
        }
        return told;
    }

    /** Adds the names' words that say it, as the claim writes them. */
    private static void add(Set<String> stems, Claim claim, Set<String> told) {
        claim.nameWords().stream()
                .filter(word -> stems.containsAll(word.stems()))
                .forEach(word -> told.add(word.written()));
    }
}
