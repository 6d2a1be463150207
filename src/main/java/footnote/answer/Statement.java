package footnote.answer;

import footnote.search.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text says, in parts that can be compared one by one.
 *
 * @param plain the text in lower case, its apostrophes and white space alike
 * @param stems of its words, each once, in its order
 * @param denied those that stand right behind a "not", each time that they stand there
 * @param doubted those that stand near behind one
 */
record Statement(String plain, Set<String> stems, Set<String> denied, Set<String> doubted, List<Quantity> quantities) {

    private static final int RIGHT_BEHIND = 1;
    private static final int NEAR = 3;

    static Statement of(String text) {
        List<String> stems = Stems.of(text);
        List<String> denied = Negation.in(text, RIGHT_BEHIND);
        List<String> affirmed = new ArrayList<>(stems);
        denied.forEach(affirmed::remove);
        return new Statement(
                plain(text),
                new LinkedHashSet<>(stems),
                denied.stream().filter(stem -> !affirmed.contains(stem)).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(Negation.in(text, NEAR)),
                Quantity.in(text));
    }

    /** Whether it says these words, in one form or another. */
    boolean says(String words) {
        return stems.containsAll(Stems.of(words)) || plain.contains(plain(words));
    }

    boolean says(Quantity quantity) {
        return quantities.stream().anyMatch(own -> own.carries(quantity));
    }

    /** Whether one denies what the other says. */
    boolean contradicts(Statement other) {
        return denies(other) || other.denies(this);
    }

    private boolean denies(Statement other) {
        return denied.stream().anyMatch(stem -> other.stems.contains(stem) && !other.doubted.contains(stem));
    }

    static String plain(String text) {
        return text.replaceAll("[‘’ʼ`´]", "'").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
