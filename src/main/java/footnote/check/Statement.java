package footnote.check;

import footnote.search.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text says, in parts that can be compared one by one.
 *
 * @param plain the text in lower case, its apostrophes and white space alike
 * @param stems of its words, each once, in its order
 * @param denied the nearest one behind each "not" that isn't said without it too
 * @param doubted those that stand near behind one
 * @param without those that stand near before one, of which it is said
 * @param nots how often it says "not"
 */
public record Statement(
        String plain,
        Set<String> stems,
        Set<String> denied,
        Set<String> doubted,
        Set<String> without,
        int nots,
        List<Quantity> quantities) {

    private static final Pattern TALKS_OF_MONEY = Pattern.compile(
            "\\b(?:cost|pa(?:y|id)|spen[dt]|budget|price|worth|fund|invest|revenue|loan|borrow|owe|earn|donat|receiv|grant)");

    private static final Pattern ONE = Pattern.compile("\\bone\\b");

    private static final Pattern TWICE = Pattern.compile("\\b(?:twice|double)\\b");

    public static Statement of(String text) {
        List<String> stems = Stems.of(Phrases.plain(text));
        List<Negation.Not> negations = Negation.in(text);
        List<String> doubted =
                negations.stream().flatMap(not -> not.doubted().stream()).toList();
        List<String> affirmed = new ArrayList<>(stems);
        doubted.forEach(affirmed::remove);
        Set<String> denied = new HashSet<>();
        Set<String> without = new HashSet<>();
        for (Negation.Not not : negations) {
            Stream.of(not.after(), not.as())
                    .forEach(told -> told.stream()
                            .filter(stem -> !affirmed.contains(stem))
                            .findFirst()
                            .ifPresent(denied::add));
            without.addAll(not.before());
        }
        return new Statement(
                plain(text),
                new LinkedHashSet<>(stems),
                denied,
                Set.copyOf(doubted),
                without,
                negations.size(),
                QuantityReader.in(text));
    }

    /**
     * Whether it holds a quantity that carries this one, be it without the unit that it gives another, "46 million pounds, first 30
     * million", or that money is meant in: "The state pays 11 million of that."
     */
    boolean says(Quantity quantity) {
        boolean inUnit = quantities.stream().anyMatch(own -> own.isIn(quantity.unit()))
                || quantity.isMoney() && TALKS_OF_MONEY.matcher(plain).find();
        return quantity.isOne() && ONE.matcher(plain).find()
                || quantities.stream()
                        .anyMatch(own -> own.carries(quantity)
                                || inUnit
                                        && own.isOfTold()
                                        && own.withUnit(quantity.unit()).carries(quantity));
    }

    /**
     * Whether its numbers make this one: the half of one that is told to be twice it, or the other way round, or a sum or a difference of
     * two.
     *
     * @param computes whether a sum or a difference is meant
     */
    boolean makes(Quantity quantity, boolean computes) {
        return TWICE.matcher(plain).find() && quantities.stream().anyMatch(quantity::isTwiceOrHalf)
                || computes && quantity.isSumOrDifference(quantities);
    }

    /** Whether one denies what the other says; "alcohol isn't paid for" denies nothing of meals that are paid for "without alcohol". */
    boolean contradicts(Statement other) {
        boolean agrees = nots == other.nots && (agrees(other) || other.agrees(this));
        return !agrees && (denies(other) || other.denies(this));
    }

    /** Whether both deny the same, or what the other alone denies is what this one's "not" is said of. */
    private boolean agrees(Statement other) {
        return !Collections.disjoint(doubted, other.doubted)
                || other.doubted.stream().anyMatch(stem -> without.contains(stem) && !doubted.contains(stem));
    }

    /** Whether both deny something or neither does, which two meanings hardly differ by. */
    boolean deniesAsMuchAs(Statement other) {
        return doubted.isEmpty() == other.doubted.isEmpty();
    }

    private boolean denies(Statement other) {
        return denied.stream().anyMatch(stem -> other.stems.contains(stem) && !other.doubted.contains(stem));
    }

    static String plain(String text) {
        return text.replaceAll("[‘’ʼ`´]", "'").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
