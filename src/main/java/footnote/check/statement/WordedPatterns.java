package footnote.check.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns of sentences, each found by words one of which it holds: few sentences have one, and it takes long to look for a
 * command's start at each place of a sentence.
 */
final class WordedPatterns {

    /** What stands before a command within a sentence, or at its start. */
    private static final String COMMAND =
            "(?:^|[.!?:;\\n\"“'‘>\\])}*#|]\\s*|\\b(?=\\w)(?:(?:please|kindly|you (?:must|should|may)|must"
                    + "|then|finally|now|only|just|and|instead|that you|want you to|mandatory \\w+:)\\s+"
                    + "|(?:if|when|once|after|whenever)\\b[^.!?]{0,80},\\s*))";

    /** A word of letters alone, since a figure may stand right before a command. */
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    /**
     * One of the patterns.
     *
     * @param words in small letters; where there is none of them, there is none of this
     */
    record Kind(List<String> words, Pattern pattern) {

        /** @param words with "|" between them */
        static Kind of(String words, String regex) {
            return new Kind(List.of(words.split("\\|")), Pattern.compile("(?i)" + regex));
        }

        /** A command that begins with one of the words. */
        static Kind command(String words, String rest) {
            return of(words, COMMAND + "(?:" + words + ")" + rest);
        }

        /** A command that begins with one of the words and names what was told, with a word that says whose or which it is. */
        static Kind commandOn(String words, String whose, String told) {
            return command(words, "\\b[^.!?\\n]{0,50}\\b(?:" + whose + ")[\\s-]+(?:\\w+\\s+){0,2}?" + told + "\\b");
        }
    }

    private final Map<String, List<Pattern>> byWord = new HashMap<>();

    WordedPatterns(Kind... kinds) {
        for (Kind kind : kinds) {
            kind.words.forEach(
                    word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(kind.pattern));
        }
    }

    /** Whether one of them is found in a sentence. */
    boolean areIn(String sentence) {
        Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (word.find()) {
            for (Pattern pattern : byWord.getOrDefault(word.group(), List.of())) {
                if (pattern.matcher(sentence).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
