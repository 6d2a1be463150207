package footnote.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes alike acronyms and the names that they stand for, British and American spellings, and words with a hyphened prefix. */
final class Variants {

    /** Names in small letters, in one of their spellings, by their letters. */
    private static final Map<String, String> ACRONYMS = Map.ofEntries(
            Map.entry("AI", "artificial intelligence"),
            Map.entry("BBC", "british broadcasting corporation"),
            Map.entry("CDC", "cent(?:re|er)s for disease control(?: and prevention)?"),
            Map.entry("CIA", "central intelligence agency"),
            Map.entry("EPA", "environmental protection agency"),
            Map.entry("FAO", "food and agriculture organi[sz]ation"),
            Map.entry("FBI", "federal bureau of investigation"),
            Map.entry("FDA", "food and drug administration"),
            Map.entry("GDP", "gross domestic product"),
            Map.entry("IMF", "international monetary fund"),
            Map.entry("NASA", "national aeronautics and space administration"),
            Map.entry("NATO", "north atlantic treaty organi[sz]ation"),
            Map.entry("NHS", "national health service"),
            Map.entry("OECD", "organi[sz]ation for economic co-?operation and development"),
            Map.entry("OPEC", "organi[sz]ation of (?:the )?petroleum exporting countries"),
            Map.entry("WTO", "world trade organi[sz]ation"));

    private static final List<Rule> RULES = List.of(
            rule(
                    "\\bthe WHO\\b|(?<=\\p{Ll} )WHO\\b|\\bWHO(?= \\p{Ll}|'s)|(?i:\\bworld health organi[sz]ation\\b)",
                    _ -> "worldhealthorganization "),
            rule("\\b(" + String.join("|", ACRONYMS.keySet()) + ")\\b", m -> acronym(m.group())),
            rule("(?i)\\b(?=[abcefgino])(" + String.join("|", ACRONYMS.values()) + ")\\b", m -> joined(m.group())),
            rule("(?i)\\b(anti|co|counter|e|inter|multi|non|post|pre|re|semi|sub)-(?=\\p{L}{3})", m -> m.group(1)),
            rule("(?i)is(?<=\\p{L}{3}is)(e[drs]?|ing|ations?)\\b", m -> "iz" + m.group(1)),
            rule("(?i)our(?<=\\b(?:behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|vap)our)", _ -> "or"),
            rule("(?i)re(?=s?\\b)(?<=\\b(?:cent|fib|lit|met|theat)re)", _ -> "er"),
            rule("(?i)ce(?=s?\\b)(?<=\\b(?:defen|licen|offen|preten)ce)", _ -> "se"),
            rule("(?i)mme(?=s?\\b)(?<=\\bprogramme)", _ -> "m"));

    private record Rule(Pattern pattern, Function<MatchResult, String> written) {}

    private Variants() {}

    /** The text with one spelling for each such word; its apostrophes are plain. */
    static String unify(String text) {
        String unified = text;
        for (Rule rule : RULES) {
            unified = rule.pattern.matcher(unified).replaceAll(rule.written);
        }
        return unified;
    }

    private static Rule rule(String regex, Function<MatchResult, String> written) {
        return new Rule(Pattern.compile(regex), written);
    }

    private static String acronym(String letters) {
        return "acronym" + letters.toLowerCase(Locale.ROOT) + " ";
    }

    private static String joined(String name) {
        return ACRONYMS.entrySet().stream()
                .filter(entry -> name.toLowerCase(Locale.ROOT).matches(entry.getValue()))
                .map(entry -> acronym(entry.getKey()))
                .findFirst()
                .orElse(name);
    }
}
