package footnote.quote.asked;

import footnote.search.analysis.Stems;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the questions that a question asks.
 *
 * @param asked as it asks it
 * @param lent what the others lend it, without which it means nothing; empty where it needs nothing
 * @param named whether that is one name
 */
public record SubQuestion(String asked, String lent, boolean named) {

    /** What it stands for is in another part. */
    private static final Pattern LEANS =
            Pattern.compile("(?i)\\b(he|she|it|they|him|her|them|his|its|their|this|that|these|those|there)\\b");

    private static final Pattern WHOSE = Pattern.compile("(?i)\\b(?:its|his|their)\\b");

    /** Whoever may do it: "until when can one apply?". */
    private static final Set<String> ANYBODY =
            Set.copyOf(Stems.of("one people person somebody someone anybody anyone"));

    /** Stems so long that begin alike are of one word: "appli" and "applic". */
    private static final int TELLING_CHARACTERS = 4;

    static SubQuestion alone(String asked) {
        return new SubQuestion(asked, "", false);
    }

    /** What is searched for it: "when did it end? (Orr)", "who was Orr’s aide?" for "his". */
    public String searched() {
        if (tellsWhose()) {
            return WHOSE.matcher(asked).replaceFirst(Matcher.quoteReplacement(lent) + "’s");
        }
        return lent.isEmpty() ? asked : asked + " (" + lent + ")";
    }

    /** Whether it asks of what belongs to the one whose name it is lent. */
    boolean tellsWhose() {
        return named && WHOSE.matcher(asked).find();
    }

    /** Whether it needs the others to be understood: "when did it end?". */
    public boolean leans() {
        return LEANS.matcher(asked).find();
    }

    /** Whether words with some stems are about what it asks: one of its own does for one that leans, else all have to be there. */
    public boolean isMeantBy(Collection<String> stems) {
        Stream<String> own = Stems.ofQuestion(asked).stream().filter(stem -> !ANYBODY.contains(stem));
        return leans() ? own.anyMatch(stems::contains) : own.allMatch(stem -> isIn(stem, stems));
    }

    private static boolean isIn(String stem, Collection<String> stems) {
        return stems.contains(stem)
                || stem.length() >= TELLING_CHARACTERS
                        && stems.stream()
                                .filter(other -> other.length() >= TELLING_CHARACTERS)
                                .anyMatch(other -> stem.startsWith(other) || other.startsWith(stem));
    }
}
