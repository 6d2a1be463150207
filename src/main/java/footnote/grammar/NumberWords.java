package footnote.grammar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Numbers in words. */
public final class NumberWords {

    /** What they stand for: 2 to 20 and the tens up to 90, in their order. "One" is missing, which mostly is another word. */
    public static final Map<String, Integer> VALUES = values();

    /** The same, as alternatives of a regular expression. */
    public static final String SEVERAL = String.join("|", VALUES.keySet());

    /** And "one" with them. */
    public static final String ALL = "one|" + SEVERAL;

    /** How many zeros each of the larger ones has. */
    public static final Map<String, Integer> ZEROS =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    /** The same, as alternatives of a regular expression. */
    public static final String SCALES = String.join("|", new TreeSet<>(ZEROS.keySet()));

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        String ones =
                "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                        + " eighteen nineteen twenty";
        for (String word : ones.split(" ", -1)) {
            values.put(word, values.size() + 2);
        }
        int tens = 20;
        for (String word : "thirty forty fifty sixty seventy eighty ninety".split(" ", -1)) {
            values.put(word, tens += 10);
        }
        return Collections.unmodifiableMap(values);
    }
}
