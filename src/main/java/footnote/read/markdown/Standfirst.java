package footnote.read.markdown;

import footnote.corpus.Characters;
import footnote.corpus.SentenceSplitter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What front matter says of its article in a few sentences, which sites show below the title, and which is all that an article has of which the rest
 * stands elsewhere.
 */
final class Standfirst {

    private static final List<String> NAMES =
            List.of("standfirst", "deck", "lead", "intro", "subtitle", "summary", "excerpt", "abstract", "description");

    private static final int FEWEST_WORDS = 5;

    private Standfirst() {}

    /** A text below the longest of them, unless it says half of its sentences or more itself. */
    static String above(String text, Map<String, String> front) {
        Optional<String> longest = NAMES.stream()
                .map(name -> front.getOrDefault(name, ""))
                .filter(words -> !words.isEmpty())
                .map(Standfirst::seen)
                .max(Comparator.comparingInt(Characters::words))
                .filter(words -> Characters.words(words) >= FEWEST_WORDS && !says(text, words));
        return longest.map(words -> words + "\n\n" + text).orElse(text);
    }

    /** What a reader sees of words in Markdown. */
    private static String seen(String words) {
        return PlainText.of(MarkdownParser.parse(SiteMarkup.without(words))).strip();
    }

    private static boolean says(String text, String words) {
        String letters = letters(text);
        List<String> sentences = SentenceSplitter.split(words).stream()
                .map(sentence -> letters(words.substring(sentence.start(), sentence.end())))
                .toList();
        return 2 * sentences.stream().filter(letters::contains).count() >= sentences.size();
    }

    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
