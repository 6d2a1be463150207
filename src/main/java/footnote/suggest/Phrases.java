package footnote.suggest;

import static footnote.suggest.Vocabulary.DATE;

import footnote.grammar.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What runs of words hold, and how they are put together. */
final class Phrases {

    private Phrases() {}

    static String texts(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    static String join(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether words say enough to be asked about, and nothing that only their article explains. */
    static boolean tells(List<Word> words) {
        return isClean(words)
                && !words.isEmpty()
                && words.getLast().is("NOUN", "PROPN", "NUM")
                && (words.stream().anyMatch(word -> word.is("PROPN"))
                        || words.stream()
                                        .filter(word -> word.is("NOUN", "ADJ", "NUM"))
                                        .count()
                                > 1);
    }

    /** Whether something is named, a month aside. */
    static boolean names(String text, List<Word> words) {
        Matcher dated = DATE.matcher(text);
        int start = words.getFirst().start();
        boolean isDated = dated.find();
        return words.stream()
                .filter(word -> !isDated || word.start() - start < dated.start() || word.start() - start >= dated.end())
                .anyMatch(word -> word.is("PROPN"));
    }

    /** Whether nothing in them needs its article to be understood. */
    static boolean isClean(List<Word> words) {
        return words.stream().noneMatch(word -> word.is("PRON", "INTJ", "X", "SYM") || word.isIn(Vocabulary.LEANING));
    }

    /** What stands behind a position in them. */
    static List<Word> after(List<Word> words, int from) {
        int start = words.getFirst().start();
        return words.stream().filter(word -> word.start() - start >= from).toList();
    }

    /** Whether the phrase of so many words at the start is of things that are counted. */
    static boolean isCounted(List<Word> words, int noun) {
        return noun > 0
                && !words.getFirst().isIn(Vocabulary.UNCOUNTED)
                && !words.get(noun - 1).isIn(Vocabulary.UNCOUNTED)
                && words.get(noun - 1).is("NOUN")
                && (words.get(noun - 1).lower().endsWith("s")
                        || words.get(noun - 1).isIn(Set.of("people", "children", "men", "women")));
    }

    /** What stands before a position in them. */
    static List<Word> before(List<Word> words, int end) {
        int start = words.getFirst().start();
        return words.stream().filter(word -> word.start() - start < end).toList();
    }

    /** The end of the plain noun phrase that starts there; the start where there is none. */
    static int nounEnd(List<Word> words, int from) {
        int at = from;
        if (at < words.size() && words.get(at).is("DET")) {
            at++;
        }
        int noun = from;
        while (at < words.size() && (words.get(at).isNominal() || isModifier(words, at))) {
            if (words.get(at).is("NOUN", "PROPN", "NUM")) {
                noun = at + 1;
            }
            at++;
        }
        return noun;
    }

    /** Whether a verb's form says what a noun is like: "working" in "the working group", "repeated" in "the repeated pressure". */
    static boolean isModifier(List<Word> words, int at) {
        return words.get(at).is("VERB")
                && at > 0
                && words.get(at - 1).is("DET", "ADJ")
                && at + 1 < words.size()
                && words.get(at + 1).isNoun();
    }
}
