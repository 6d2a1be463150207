package footnote.grammar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
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

    /** Those below ten among them, as alternatives of a regular expression. */
    public static final String ONES = "two|three|four|five|six|seven|eight|nine";

    /** The tens among them, as alternatives of a regular expression. */
    public static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    /** Places in an order, and how they are written in figures: the 1st to the 20th and the tens up to the 90th. */
    public static final Map<String, String> ORDINALS = ordinals();

    /** All of them in words, as alternatives of a regular expression. */
    public static final String PLACES = String.join("|", ORDINALS.keySet());

    /** Those behind the first of ten, likewise. */
    public static final String LATER_PLACES = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";

    /** How many zeros each of the larger ones has. */
    public static final Map<String, Integer> ZEROS =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    /** How many zeros their short forms have, most of them behind a currency's sign alone: "£3bn", "$2M". */
    public static final Map<String, Integer> SHORT_ZEROS =
            Map.of("k", 3, "m", 6, "mn", 6, "mln", 6, "b", 9, "bn", 9, "t", 12, "tn", 12, "trn", 12);

    /** The larger ones, as alternatives of a regular expression. */
    public static final String SCALES = String.join("|", new TreeSet<>(ZEROS.keySet()));

    /** Numbers of several words from 101 to 999,999, "one hundred and fifty", as a regular expression without groups. */
    public static final String COMPOUND = compound();

    private NumberWords() {}

    /** What a number of several words stands for: one of {@link #COMPOUND}, in whatever letters. */
    public static int ofCompound(String words) {
        int thousands = 0;
        int rest = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[ ,-]+", -1)) {
            switch (word) {
                case "and" -> {}
                case "hundred" -> rest *= 100;
                case "thousand" -> {
                    thousands = rest * 1_000;
                    rest = 0;
                }
                default -> rest += VALUES.getOrDefault(word, 1);
            }
        }
        return thousands + rest;
    }

    private static String compound() {
        String few = "(?:(?:" + TENS + ")[ -](?:one|" + ONES + ")|" + ALL + ")\\b";
        String hundred = "(?:an?|" + few + ") hundred";
        String hundreds = "(?:" + hundred + "(?: and)? " + few + "(?! hundred))";
        String many = "(?:" + hundreds + "|" + hundred + "|" + few + ")";
        return "(?:(?:an?|" + many + ") thousand,?(?: and)? " + many + "(?! (?:hundred|thousand))|" + hundreds + ")";
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        String teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
        for (String word : (ONES + '|' + teens).split("\\|", -1)) {
            values.put(word, values.size() + 2);
        }
        int tens = 10;
        for (String word : TENS.split("\\|", -1)) {
            values.put(word, tens += 10);
        }
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, String> ordinals() {
        Map<String, String> ordinals = new LinkedHashMap<>();
        ordinals.put("first", "1st");
        ordinals.put("second", "2nd");
        ordinals.put("third", "3rd");
        String others =
                "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
                        + " seventeenth eighteenth nineteenth";
        for (String word : others.split(" ", -1)) {
            ordinals.put(word, ordinals.size() + 1 + "th");
        }
        for (String word : TENS.split("\\|", -1)) {
            ordinals.put(word.replaceFirst("y$", "ieth"), VALUES.get(word) + "th");
        }
        return Collections.unmodifiableMap(ordinals);
    }
}
