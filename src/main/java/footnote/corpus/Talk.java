package footnote.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A talk that was written down, each turn of it behind its speaker’s name: "Ann Lee: Good morning." */
final class Talk {

    private static final int FEWEST_TURNS = 6;

    private static final int FEWEST_SPEAKERS = 2;

    private static final String WORD = "\\p{Lu}[\\p{L}.’'-]*";

    private static final Pattern OPENING = Pattern.compile(
            "(?:^|(?<=\\n)|(?<=[.?!…-] ))(" + WORD + "(?: (?:" + WORD + "|de|van|von|der|la|bin|al)){0,4}): (?=\\S)");

    private Talk() {}

    /** The names that several turns of a text stand behind; none where it is no talk of two people with full names at least. */
    static Set<String> speakers(String text) {
        Map<String, Integer> turns = new HashMap<>();
        Matcher opening = OPENING.matcher(text);
        while (opening.find()) {
            turns.merge(opening.group(1), 1, Integer::sum);
        }
        turns.values().removeIf(count -> count < 2);
        long named = turns.keySet().stream().filter(name -> name.contains(" ")).count();
        int all = turns.values().stream().mapToInt(Integer::intValue).sum();
        return named < FEWEST_SPEAKERS || all < FEWEST_TURNS
                ? Set.of()
                : turns.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    /** How many characters of a sentence are its speaker's name; 0 where it opens no turn. */
    static int nameLength(String sentence, Set<String> speakers) {
        int colon = speakers.isEmpty() ? -1 : sentence.indexOf(": ");
        return colon > 0 && speakers.contains(sentence.substring(0, colon)) ? colon : 0;
    }
}
