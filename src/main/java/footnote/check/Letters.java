package footnote.check;

import footnote.search.Hit;
import footnote.search.analysis.Initials;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that are known by their letters, too, as passages tell them: "the Orr Rowing Association (ORA)". English.
 *
 * @param names the names by their letters
 * @param text the passages'
 */
record Letters(Map<String, String> names, String text) {

    private static final Pattern LETTERS =
            Pattern.compile("(?<![\\p{L}\\d&-])\\p{Lu}(?:\\p{Lu}{1,5}|&\\p{Lu})(?![\\p{L}\\d&-])");

    /** Fewer letters stand for too many names, unless a text puts them beside theirs. */
    private static final int ENOUGH = 3;

    static Letters in(List<Hit> passages) {
        String text = passages.stream().map(Hit::text).collect(Collectors.joining("\n"));
        Map<String, String> names = new LinkedHashMap<>();
        for (String letters : letters(text)) {
            if (letters.length() >= ENOUGH || text.contains("(" + letters + ")")) {
                named(letters, text).ifPresent(name -> names.put(letters, name));
            }
        }
        return new Letters(names, text);
    }

    /** The first name of a text whose words begin with some letters. */
    private static Optional<String> named(String letters, String text) {
        return Pattern.compile(Initials.asWords(letters))
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** A claim with its names as some words write them, and without the letters beside a name that they write out. */
    String asIn(String words, String claim) {
        Set<String> own = letters(claim);
        if (own.isEmpty() && names.isEmpty()) {
            return claim;
        }
        Set<String> there = letters(words);
        String told = claim;
        for (String letters : own) {
            String name = there.contains(letters) ? "" : written(letters, words);
            if (!name.isEmpty()) {
                told = together(told, name, letters, name)
                        .replaceAll("\\b" + letters + "\\b", Matcher.quoteReplacement(name));
            }
        }
        for (Map.Entry<String, String> known : names.entrySet()) {
            String letters = known.getKey();
            String name = known.getValue();
            if (there.contains(letters) && !words.contains(name)) {
                told = together(told, name, letters, letters).replace(name, letters);
            }
        }
        return told;
    }

    /** A claim that writes a name and its letters beside each other, with one form of both. */
    private static String together(String claim, String name, String letters, String form) {
        return claim.replace(name + " (" + letters + ")", form).replace(letters + " (" + name + ")", form);
    }

    /** The name that some letters stand for, where some words or the passages write it out; empty where they don't. */
    private String written(String letters, String words) {
        return letters.length() < ENOUGH
                ? ""
                : named(letters, words).or(() -> named(letters, text)).orElse("");
    }

    private static Set<String> letters(String text) {
        return LETTERS.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
