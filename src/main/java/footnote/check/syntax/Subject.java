package footnote.check.syntax;

import footnote.grammar.OrganisationWords;
import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whoever stands before a verb of an English sentence.
 *
 * @param nouns the stems of their names
 * @param sure whether they aren't only those of another verb
 */
record Subject(Set<String> nouns, boolean sure) {

    private static final Set<String> WHO = Set.of("who", "which", "that");
    private static final Set<String> PRONOUN = Set.of("he", "she", "it", "they");
    private static final Set<String> THE = Set.of("the", "this");
    private static final Pattern ORGANISATION = Pattern.compile(OrganisationWords.ALL);
    private static final Set<String> SPEAKER = Set.of("i", "we", "you");
    private static final Set<String> STOP = Set.of(";", ":", ".");

    /** Behind these a noun may do what is told next: "after Ann had left". */
    private static final Set<String> BEFORE_DOER = Set.of("", "after", "before", "since", "until", "as");

    /** The nouns before a verb that do what it tells, with the names that are part of theirs, "the Bank of Ely"; those that did what was told before where there are none. */
    static Subject of(List<Word> words, int from, int to, Subject before) {
        int start = from == 0 ? opening(words, to) : start(words, from, to);
        Set<String> nouns = new HashSet<>();
        for (int i = start; i < to; i++) {
            if (words.get(i).isIn(PRONOUN)) {
                return before;
            }
            if (i == to - 1 && words.get(i).isIn(SPEAKER)) {
                return new Subject(Set.of(), false);
            }
            String preposition = Nouns.preposition(words, i, start);
            boolean does = BEFORE_DOER.contains(preposition)
                    || preposition.equals("of") && words.get(i).isCapital();
            if (does && Nouns.isOne(words, i)) {
                nouns.addAll(Stems.of(words.get(i).text()));
            }
        }
        if (!before.nouns.isEmpty() && isOrganisation(words.subList(start, to))) {
            return new Subject(Stems.union(nouns, before.nouns), before.sure);
        }
        if (!nouns.isEmpty()) {
            boolean sure = from == 0 || start > from;
            nouns.addAll(sure ? Set.of() : before.nouns);
            Set<String> last = isBehindWho(words, to) ? Nouns.last(words, to - 2) : Set.of();
            sure &= nouns.containsAll(last);
            nouns.addAll(last);
            return new Subject(nouns, sure);
        }
        if (isBehindWho(words, to)) {
            return new Subject(Nouns.last(words, to - 2), true);
        }
        return new Subject(before.nouns, false);
    }

    /** Whether it takes up an organisation told of before, "the company". */
    private static boolean isOrganisation(List<Word> subject) {
        return subject.size() > 1
                && subject.get(0).isIn(THE)
                && ORGANISATION.matcher(subject.get(1).lower()).matches()
                && subject.subList(2, subject.size()).stream().noneMatch(Word::isNominal);
    }

    /** Whether a "who" stands before a place. */
    static boolean isBehindWho(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).isIn(WHO);
    }

    /** Where the part of a sentence begins that goes up to a place, with what it is told of before an aside: "a clerk, 29, was fined". */
    static int start(List<Word> words, int from, int to) {
        int first = unbroken(words, from, to);
        int aside = first == to && first > from ? unbroken(words, from, to - 1) : to;
        boolean stands = aside > from
                && aside < to - 1
                && words.get(aside - 1).text().equals(",")
                && words.get(to - 1).text().equals(",")
                && words.get(aside).is("NUM", "DET");
        return stands ? unbroken(words, from, aside - 1) : first;
    }

    private static int unbroken(List<Word> words, int from, int to) {
        int first = to;
        while (first > from && !isBoundary(words.get(first - 1))) {
            first--;
        }
        return first;
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
