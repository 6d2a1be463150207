package footnote.chat;

import footnote.grammar.CalendarWords;
import java.util.Map;
import java.util.regex.Pattern;

/** Words as they are typed in haste, "whats", "dont", "ur", "pls", and the months of dates: "Dec 19". English. */
final class Shorthand {

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("u", "you"),
            Map.entry("ur", "your"),
            Map.entry("r", "are"),
            Map.entry("im", "I'm"),
            Map.entry("ive", "I've"),
            Map.entry("youre", "you're"),
            Map.entry("theyre", "they're"),
            Map.entry("pls", "please"),
            Map.entry("plz", "please"),
            Map.entry("abt", "about"));

    /** Words of their own in other cases and places: "U-boat", "R is a language", "Jony Ive". */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}.&'’-])(?:"
            + "(?<asking>(?i:what|who|where|when|how|why|that|there))s"
            + "|(?<not>(?i:do|does|did|is|are|was|were|has|have|had|could|would|should))nt"
            + "|(?<can>(?i:can|won))t(?= (?i:i|you|u|we|they|he|she|it|the|my|your|our)\\b)"
            + "|r(?= (?:u|you|they|we|the|there|these|those|my|your|our|ur)\\b)"
            + "|(?<=^|[,.;!?] |\\b(?:if|when|and|but|so|that|because) )(?:im|ive)"
            + "|u|ur|pls|plz|abt|youre|theyre"
            + ")(?![\\p{L}\\p{N}&'’-]|\\.\\p{L})");

    private Shorthand() {}

    /** A question with each of them as it is spelt. */
    static String spelt(String question) {
        return WORD.matcher(CalendarWords.withMonthsInFull(question)).replaceAll(found -> {
            if (found.group("asking") != null) {
                return found.group("asking") + "'s";
            }
            if (found.group("not") != null) {
                return found.group("not") + "n't";
            }
            return found.group("can") != null ? found.group("can") + "'t" : LONG.get(found.group());
        });
    }
}
