package footnote.check.syntax;

import footnote.check.statement.RoughNumber;
import footnote.grammar.CalendarWords;
import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of an English sentence that may be who does what it tells, or what it is done to. */
final class Nouns {

    /** What stands between a preposition and its nouns: "by Ann, Bob and Eve", "by the Office (ONS) group". */
    private static final Set<String> ASIDE = Set.of(",", "(", ")");

    private static final Set<String> ARTICLE = Set.of("the", "a", "an");

    private static final Pattern YEAR = Pattern.compile(CalendarWords.YEAR);

    private Nouns() {}

    /** Whether a word is a name, or a noun that none but a name follows: "maker" of "pump maker Orr". */
    static boolean isOne(List<Word> words, int at) {
        Word word = words.get(at);
        Word next = at + 1 < words.size() ? words.get(at + 1) : word;
        return word.isCapital() && (at > 0 ? !word.is("PRON", "DET") : word.is("ADJ") && next.is("VERB", "AUX"))
                || word.is("PROPN")
                || word.is("NOUN")
                        && !RoughNumber.isOne(word.text())
                        && (next.equals(word)
                                || next.isCapital()
                                || !next.isNoun() && !next.text().equals("-"));
    }

    /** Where words that are so, from one on, end. */
    static int end(List<Word> words, int from, Predicate<Word> so) {
        int end = from;
        while (end < words.size() && so.test(words.get(end))) {
            end++;
        }
        return end;
    }

    /** The stems of the nouns from one word to another, this one left out. */
    static Set<String> in(List<Word> words, int from, int to) {
        return in(words, from, to, _ -> true);
    }

    /** Those of them that are so. */
    static Set<String> in(List<Word> words, int from, int to, Predicate<String> which) {
        return IntStream.range(from, to)
                .filter(i -> isOne(words, i) && which.test(words.get(i).text()))
                .mapToObj(i -> Stems.of(words.get(i).text()))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Those before the first verb. */
    static Set<String> first(List<Word> words) {
        return in(words, 0, end(words, 0, word -> !word.is("VERB", "AUX")));
    }

    /** The last one up to a place, with those right before it. */
    static Set<String> last(List<Word> words, int to) {
        Set<String> nouns = new HashSet<>();
        int i = to;
        while (i >= 0 && !isOne(words, i)) {
            i--;
        }
        while (i >= 0 && isOne(words, i)) {
            nouns.addAll(Stems.of(words.get(i--).text()));
        }
        return nouns;
    }

    /**
     * The preposition that one stands behind, empty for none; an article behind a noun begins another, and so does a year with a comma: "after the
     * vote the mayor", "as of 2020, cases".
     */
    static String preposition(List<Word> words, int noun, int from) {
        int i = noun - 1;
        while (i >= from
                && !(i > from && beginsAnother(words.get(i - 1), words.get(i)))
                && (words.get(i).isNominal()
                        || words.get(i).is("DET", "CCONJ", "PRON")
                        || words.get(i).isIn(ASIDE))) {
            i--;
        }
        return i >= from && words.get(i).is("ADP", "SCONJ") ? words.get(i).lower() : "";
    }

    private static boolean beginsAnother(Word before, Word word) {
        return word.isIn(ARTICLE) && before.isNoun()
                || word.text().equals(",") && YEAR.matcher(before.text()).matches();
    }
}
