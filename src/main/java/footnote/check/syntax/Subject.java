package footnote.check.syntax;

import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whoever stands before a verb of an English sentence.
 *
 * @param nouns the stems of their names
 * @param with those of nouns that are part of these, or that these may take up: "magnesium" of "magnesium metal"
 * @param sure whether they aren't only those of another verb
 */
record Subject(Set<String> nouns, Set<String> with, boolean sure) {

    private static final Set<String> WHO = Set.of("who", "which", "that");
    private static final Set<String> PRONOUN = Set.of("he", "she", "it", "they");
    private static final Set<String> SPEAKER = Set.of("i", "we", "you");
    private static final Set<String> THEIR = Set.of("his", "her", "its", "their");
    private static final Set<String> STOP = Set.of(";", ":", ".");

    /** Behind these a noun may do what is told next: "after Ann had left". */
    private static final Set<String> BEFORE_DOER = Set.of("", "after", "before", "since", "until", "as", "than");

    Subject(Set<String> nouns, boolean sure) {
        this(nouns, Set.of(), sure);
    }

    /** The nouns before a verb that do what it tells, with the names that are part of theirs, "the Bank of Ely"; those that did what was told before where there are none. */
    static Subject of(List<Word> words, int from, int to, Subject before) {
        int start = from == 0 ? opening(words, to) : list(words, from, start(words, from, to), to);
        Set<String> nouns = new HashSet<>();
        Set<String> with = new HashSet<>(from == 0 && words.getFirst().isIn(THEIR) ? before.nouns : Set.of());
        for (int i = start; i < to; i++) {
            if (words.get(i).isIn(PRONOUN)) {
                return before;
            }
            if (i == to - 1 && words.get(i).isIn(SPEAKER)) {
                return new Subject(Set.of(), false);
            }
            boolean measure = i > 0
                    && words.get(i - 1).is("NUM")
                    && to < words.size()
                    && !words.get(to).is("VERB", "AUX");
            String preposition = Nouns.preposition(words, i, start);
            boolean does = BEFORE_DOER.contains(preposition)
                    || preposition.equals("of") && words.get(i).isCapital();
            boolean one = Nouns.isOne(words, i);
            if (!measure && does && (one || Nouns.isPart(words, i))) {
                (one ? nouns : with).addAll(Stems.of(words.get(i).text()));
            }
        }
        if (!nouns.isEmpty()) {
            boolean sure = from == 0 || start > from;
            nouns.addAll(sure ? Set.of() : before.nouns);
            Set<String> last = isBehindWho(words, to) ? Nouns.last(words, to - 2) : Set.of();
            sure &= nouns.containsAll(last);
            nouns.addAll(last);
            return new Subject(nouns, with, sure);
        }
        if (isBehindWho(words, to)) {
            return new Subject(Nouns.last(words, to - 2), true);
        }
        return new Subject(before.nouns, false);
    }

    private static boolean isBehindWho(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).isIn(WHO);
    }

    /** Where the part of a sentence begins that goes up to a place. */
    static int start(List<Word> words, int from, int to) {
        int first = to;
        while (first > from && !isBoundary(words.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** Where a list begins that goes on from a place, and before which no verb stands: "…; Ann, Bob and Eve left". */
    private static int list(List<Word> words, int from, int start, int to) {
        int first = start;
        while (start < to
                && first > from
                && (words.get(first - 1).isNominal()
                        || words.get(first - 1).is("DET", "CCONJ")
                        || words.get(first - 1).text().equals(","))) {
            first--;
        }
        return first > from
                        && (words.get(first - 1).isIn(STOP)
                                || words.get(first - 1).is("SCONJ"))
                ? first
                : start;
    }

    private static boolean isBoundary(Word word) {
        return word.is("PUNCT", "CCONJ", "SCONJ") && !word.text().equals("-") || word.isIn(WHO);
    }

    /** Where the part of a sentence begins that its first verb stands in, be it behind an "is that". */
    private static int opening(List<Word> words, int to) {
        int start = 0;
        for (int i = 0; i < to; i++) {
            if (words.get(i).isIn(STOP)
                    || i > 0
                            && words.get(i).lower().equals("that")
                            && words.get(i - 1).is("AUX")) {
                start = i + 1;
            }
        }
        return start;
    }
}
