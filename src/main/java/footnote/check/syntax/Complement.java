package footnote.check.syntax;

import footnote.grammar.CalendarWords;
import footnote.grammar.Word;
import footnote.search.analysis.GovernmentSeat;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What stands behind a verb and a preposition of an English sentence, perhaps with the verb's object between: "in Leeds" of "was born in
 * Leeds".
 *
 * @param preposition empty for none
 * @param nouns stems of the nouns right behind it
 * @param chain of those, too, that go on about them: "Yorkshire" of "in Leeds in Yorkshire"
 */
public record Complement(String preposition, Set<String> nouns, Set<String> chain) {

    static final Complement NONE = new Complement("", Set.of(), Set.of());

    private static final Set<String> WHERE = Set.of("in", "at", "on", "to", "from", "against", "for");
    private static final Set<String> STOP = Set.of(";", ":");
    private static final Set<String> PLACE = Set.of("in", "at");
    private static final Set<String> WHEN = Set.of("before", "after", "until", "since", "during");
    private static final Set<String> GOES_ON = Set.of("of", "in", "at", "on", "near", "and", "or", ",", "(", ")");

    /** The first one between a verb and a place, but for those that tell when. */
    static Complement behind(List<Word> words, int verb, int end) {
        int i = verb + 1;
        while (i < end) {
            i = phrase(words, i, end);
            while (i < end && words.get(i).lower().equals("of")) {
                i = phrase(words, i + 1, end);
            }
            if (i >= end || !words.get(i).isIn(WHERE)) {
                return NONE;
            }
            int last = phrase(words, i + 1, end);
            Set<String> right = nouns(words, i + 1, last);
            if (!right.isEmpty()) {
                return new Complement(words.get(i).lower(), right, chain(words, i, last, end));
            }
            i = last;
        }
        return NONE;
    }

    /** The one that begins the last clause between two places, or what is set against the one before: "; in Leeds it …". */
    static Complement opening(List<Word> words, int from, int to) {
        int first = to;
        while (first > from
                && !(words.get(first - 1).isIn(STOP) || words.get(first - 1).is("CCONJ", "SCONJ"))) {
            first--;
        }
        if (first > 0 && first == from || first >= to || !words.get(first).isIn(PLACE)) {
            return NONE;
        }
        int last = phrase(words, first + 1, to);
        Set<String> nouns = nouns(words, first + 1, last);
        return nouns.isEmpty() ? NONE : new Complement(words.get(first).lower(), nouns, nouns);
    }

    /** The nouns behind a preposition, with those that go on from them, and those behind the same one again: "to York and, in May, to Oslo". */
    private static Set<String> chain(List<Word> words, int preposition, int last, int end) {
        int to = last;
        while (to < end && words.get(to).isIn(GOES_ON)) {
            to = phrase(words, to + 1, end);
        }
        Set<String> nouns = nouns(words, preposition + 1, to);
        for (int i = to; i < end && !words.get(i).isIn(WHEN); i++) {
            if (words.get(i).lower().equals(words.get(preposition).lower())) {
                nouns.addAll(nouns(words, i + 1, phrase(words, i + 1, end)));
            }
        }
        return nouns;
    }

    /** Whether it tells of something else than others with the same preposition, which have nouns of their own. */
    boolean isOfOther(Complement other) {
        return preposition.equals(other.preposition) && isApart(other);
    }

    /** Whether both tell of a place, with whichever preposition, and of different ones. */
    boolean isAtOther(Complement other) {
        return PLACE.contains(preposition) && PLACE.contains(other.preposition) && isApart(other);
    }

    private boolean isApart(Complement other) {
        return Collections.disjoint(nouns, GovernmentSeat.withSeats(other.chain))
                && Collections.disjoint(chain, other.nouns);
    }

    /** Where a noun with what stands before it ends; what is counted behind it is another one: "in Leeds two years ago". */
    private static int phrase(List<Word> words, int from, int end) {
        int to = from;
        while (to < end
                && (words.get(to).isNominal() || words.get(to).is("DET", "PRON", "ADV"))
                && !(to > from
                        && words.get(to).is("NUM", "DET")
                        && words.get(to - 1).isNoun())) {
            to++;
        }
        return to;
    }

    private static Set<String> nouns(List<Word> words, int from, int to) {
        return Nouns.in(words, from, to, noun -> !noun.matches(CalendarWords.ALL + "|.*\\d.*"));
    }
}
