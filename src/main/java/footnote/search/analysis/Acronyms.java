package footnote.search.analysis;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is known by its letters as well as by its whole name, and what is written in the place of either. */
final class Acronyms {

    /** The names by their letters: each in small letters, as a regular expression of its spellings. */
    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("AI", "artificial intelligence"),
            Map.entry("BBC", "british broadcasting corporation"),
            Map.entry("CDC", "cent(?:re|er)s for disease control(?: and prevention)?"),
            Map.entry("CEO", "chief executive(?: officer)?"),
            Map.entry("CFO", "chief financial officer"),
            Map.entry("CIA", "central intelligence agency"),
            Map.entry("ECB", "european central bank"),
            Map.entry("EPA", "environmental protection agency"),
            Map.entry("EPS", "earnings per share"),
            Map.entry("FAO", "food and agriculture organi[sz]ation"),
            Map.entry("FBI", "federal bureau of investigation"),
            Map.entry("FDA", "food and drug administration"),
            Map.entry("GDP", "gross domestic product"),
            Map.entry("HR", "human resources"),
            Map.entry("IMF", "international monetary fund"),
            Map.entry("IPO", "initial public offering"),
            Map.entry("NASA", "national aeronautics and space administration"),
            Map.entry("NATO", "north atlantic treaty organi[sz]ation"),
            Map.entry("NHS", "national health service"),
            Map.entry("OECD", "organi[sz]ation for economic co-?operation and development"),
            Map.entry("OPEC", "organi[sz]ation of (?:the )?petroleum exporting countries"),
            Map.entry("SSO", "single sign-?on"),
            Map.entry("VAT", "value[ -]added tax"),
            Map.entry("WTO", "world trade organi[sz]ation"));

    private static final Pattern OPTION = Pattern.compile("\\(\\?:[^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private Acronyms() {}

    /** The longest run of letters of each name but for the first of them, which may be a capital. */
    static String[] hints() {
        return NAMES.values().stream()
                .map(name -> NO_LETTERS
                        .splitAsStream(OPTION.matcher(name).replaceAll(" "))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(name)
                        .substring(1))
                .toArray(String[]::new);
    }

    static String ofLetters(String letters) {
        return "acronym" + letters.toLowerCase(Locale.ROOT) + " ";
    }

    /** @param name one of those, in letters of any size */
    static String ofName(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> name.toLowerCase(Locale.ROOT).matches(entry.getValue()))
                .map(entry -> ofLetters(entry.getKey()))
                .findFirst()
                .orElse(name);
    }
}
