package footnote.search.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The letters that names of three words or more are known by, told or not: "DPO" of "Data Protection Officer", "GSK" of "GlaxoSmithKline". */
public final class Initials {

    private static final int FEWEST = 3;

    private static final int MOST = 5;

    private static final Pattern NAME = Pattern.compile(
            "(?=\\p{Lu}\\p{Ll})\\b(?:(?!(?:The|An?|In|On|At|For|And|But|If|When|This|It|I|Mrs?|Ms|Dr|Sir)\\b)\\p{Lu}\\p{Ll}+"
                    + "(?: (?:(?:of|and|for|the|in|on|&) ){0,2}\\p{Lu}\\p{Ll}+){2,6}\\b|(?:\\p{Lu}\\p{Ll}+){3,5}\\b)");

    private static final Pattern LETTERS = Pattern.compile("\\b\\p{Lu}{3,5}\\b");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}*");

    private Initials() {}

    /** A question with the name that a text has in the place of the letters that the question knows it by, unless the text has these. */
    public static String writtenOut(String question, String text) {
        return LETTERS.matcher(question)
                .replaceAll(letters -> Matcher.quoteReplacement(
                        text.contains(letters.group())
                                ? letters.group()
                                : name(letters.group(), text).orElse(letters.group())));
    }

    private static Optional<String> name(String letters, String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> letters(name).contains(letters))
                .map(name -> {
                    List<MatchResult> words = WORD.matcher(name).results().toList();
                    int first = letters(name).indexOf(letters);
                    return name.substring(
                            words.get(first).start(),
                            words.get(first + letters.length() - 1).end());
                })
                .findFirst();
    }

    private static String letters(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> word.group().substring(0, 1))
                .collect(Collectors.joining());
    }

    /** The words that some letters begin, be they small in what "R&D" is short for, as a regular expression. */
    public static String asWords(String letters) {
        boolean joined = letters.contains("&");
        return letters.chars()
                .filter(Character::isLetter)
                .mapToObj(letter ->
                        "\\b" + (joined ? "(?i:" + (char) letter + ")" : (char) letter) + "[\\p{Ll}'’-]\\p{L}*")
                .collect(Collectors.joining(joined ? " (?:and|&) " : " (?:(?:of|and|for|the|in|on|at|de|to|&) )*"));
    }

    /** Those of a text's names and of three to five words of longer ones, as stems. */
    public static List<String> of(String text) {
        if (!hasCapitals(text)) {
            return List.of();
        }
        return NAME.matcher(text)
                .results()
                .flatMap(name -> runs(letters(name.group()).toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /** Whether a text has as many as a name that is known by its letters. */
    private static boolean hasCapitals(String text) {
        int capitals = 0;
        int c;
        for (int i = 0; i < text.length() && capitals < FEWEST; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals == FEWEST;
    }

    private static Stream<String> runs(String letters) {
        return IntStream.rangeClosed(0, letters.length() - FEWEST)
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(start + FEWEST, Math.min(letters.length(), start + MOST))
                        .mapToObj(end -> letters.substring(start, end)));
    }
}
