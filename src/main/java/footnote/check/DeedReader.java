package footnote.check;

import footnote.grammar.Word;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads who does what to whom from the parts of speech of an English sentence and their order, without a parser: the nouns before a verb
 * do it, those behind it it is done to, unless it is passive.
 */
final class DeedReader {

    private static final Set<String> WHO = Set.of("who", "which", "that");
    private static final Set<String> PRONOUN = Set.of("he", "she", "it", "they");
    private static final Set<String> QUOTES = Set.of("”", "\"", "''");
    private static final Set<String> STOP = Set.of(";", ":", ".");

    /** What is in form a verb, and tells as little of a deed as "with" or "after". */
    private static final Set<String> PREPOSITION =
            Set.of("like", "including", "following", "according", "regarding", "concerning");

    /** What stands between a preposition and its nouns: "by Ann, Bob and Eve", "by the Office (ONS) group". */
    private static final Set<String> ASIDE = Set.of(",", "(", ")");

    /** Behind these a noun may do what is told next: "after Ann had left". */
    private static final Set<String> BEFORE_DOER = Set.of("", "after", "before", "since", "until", "as", "than");

    /** Whoever stands before a verb; surely where they aren't only those of another verb. */
    private record Subject(Set<String> nouns, boolean sure) {}

    private DeedReader() {}

    /**
     * What a sentence tells.
     *
     * @param before the nouns that a pronoun at its beginning stands for
     */
    static List<Deed> deeds(List<Word> tagged, Set<String> before) {
        List<Word> words = VerbGroups.mended(tagged);
        List<Deed> deeds = new ArrayList<>();
        List<Integer> verbs = IntStream.range(0, words.size())
                .filter(i -> isVerb(words, i))
                .boxed()
                .toList();
        Subject subject = new Subject(before, false);
        int from = 0;
        for (int i = 0; i < verbs.size(); i++) {
            int at = verbs.get(i);
            int next = i + 1 < verbs.size() ? start(words, at + 1, group(words, verbs.get(i + 1))) : words.size();
            subject = subject(words, from, group(words, at), subject);
            deeds.add(of(words, at, next, isShortened(words, at) ? new Subject(named(words, at - 1), true) : subject));
            from = at + 1;
        }
        return deeds;
    }

    private static Deed of(List<Word> words, int at, int end, Subject subject) {
        if (isBehindQuote(words, at)) {
            Set<String> speaker = things(words, at + 1, end);
            return new Deed(verb(words, at), speaker, Set.of(), speaker, Set.of());
        }
        boolean passive = isPassive(words, at);
        Set<String> by = new HashSet<>(passive ? Set.of() : subject.nouns);
        Set<String> to = new HashSet<>(passive ? subject.nouns : Set.of());
        Set<String> straight = new HashSet<>(subject.sure ? to : Set.of());
        Set<String> doers = new HashSet<>(subject.sure ? by : Set.of());
        boolean goesOn = true;
        for (int i = at + 1; i < end; i++) {
            goesOn &= words.get(i).isNominal() || words.get(i).is("DET", "PRON", "CCONJ");
            if (isThing(words, i)) {
                boolean does = passive && preposition(words, i, at + 1).equals("by");
                List<String> stems = Stems.of(words.get(i).text());
                (does ? by : to).addAll(stems);
                (does ? doers : straight).addAll(does || goesOn ? stems : List.of());
            }
        }
        if (words.get(at).lower().equals("than")) {
            to.removeAll(by);
            straight.removeAll(by);
        }
        return new Deed(verb(words, at), by, to, doers, straight);
    }

    private static String verb(List<Word> words, int at) {
        List<String> stems = Stems.of(
                words.get(words.get(at).lower().equals("than") ? at - 1 : at).text());
        return stems.isEmpty() ? "" : stems.getFirst();
    }

    /** Whether whoever says it stands behind: "…," says the curator. */
    private static boolean isBehindQuote(List<Word> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at - 1).isIn(QUOTES)
                && !words.get(at + 1).is("PUNCT");
    }

    private static Set<String> things(List<Word> words, int from, int to) {
        Set<String> things = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (isThing(words, i)) {
                things.addAll(Stems.of(words.get(i).text()));
            }
        }
        return things;
    }

    private static boolean isVerb(List<Word> words, int at) {
        Word word = words.get(at);
        return word.lower().equals("than") && at > 0 && words.get(at - 1).is("ADJ", "ADV")
                || word.is("VERB")
                        && !word.isIn(PREPOSITION)
                        && (word.isGerund() || at == 0 || !words.get(at - 1).is("ADP"));
    }

    /** Whether a verb tells of the noun before it what is done to it: "an accident caused by …". */
    private static boolean isShortened(List<Word> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at - 1).isNoun()
                && words.get(at + 1).lower().equals("by")
                && !words.get(at).isGerund();
    }

    private static boolean isPassive(List<Word> words, int at) {
        boolean be =
                IntStream.range(group(words, at), at).anyMatch(i -> words.get(i).isIn(VerbGroups.BE));
        return !words.get(at).isGerund()
                && (be || at + 1 < words.size() && words.get(at + 1).lower().equals("by"));
    }

    /** Whether a word is a name, or a noun that none but a name follows: "maker" of "pump maker Orr". */
    private static boolean isThing(List<Word> words, int at) {
        Word word = words.get(at);
        Word next = at + 1 < words.size() ? words.get(at + 1) : word;
        return at > 0 && word.isCapital() && !word.is("PRON", "DET")
                || word.is("PROPN")
                || word.is("NOUN")
                        && !RoughNumber.isOne(word.text())
                        && (next.equals(word)
                                || next.isCapital()
                                || !next.isNoun() && !next.text().equals("-"));
    }

    /** The first word of a verb with what belongs to it. */
    private static int group(List<Word> words, int verb) {
        int first = verb;
        while (first > 0
                && (words.get(first - 1).is("AUX", "ADV", "PART")
                        || words.get(verb).lower().equals("than")
                                && words.get(first - 1).is("ADJ"))) {
            first--;
        }
        return first;
    }

    /** Where the part of a sentence begins that goes up to a place. */
    private static int start(List<Word> words, int from, int to) {
        int first = to;
        while (first > from && !isBoundary(words.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isBoundary(Word word) {
        return word.is("PUNCT", "CCONJ", "SCONJ") && !word.text().equals("-") || word.isIn(WHO);
    }

    /**
     * Where the part of a sentence begins that its first verb stands in; an "and" behind the second comma ends a list: "Ann, Bob, and Eve",
     * and a comma what has an "is" of its own before a verb that ends all: "The oar is light, the study found."
     */
    private static int opening(List<Word> words, int to) {
        int start = 0;
        int commas = 0;
        for (int i = 0; i < to; i++) {
            boolean comma = words.get(i).text().equals(",");
            commas += comma ? 1 : 0;
            if (words.get(i).isIn(STOP)
                    || comma && words.get(i + 1).is("SCONJ")
                    || comma
                            && isLast(words, to)
                            && words.subList(start, i).stream().anyMatch(word -> word.is("AUX"))
                    || commas == 1 && comma && words.get(i + 1).is("CCONJ")) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Whether nothing but a verb stands from a place on. */
    private static boolean isLast(List<Word> words, int from) {
        return words.subList(from, words.size()).stream()
                .allMatch(word -> word.is("VERB", "AUX", "ADV", "PART", "PUNCT"));
    }

    /** The nouns before a verb that do what it tells, with the names that are part of theirs, "the Bank of Ely"; those that did what was told before where there are none. */
    private static Subject subject(List<Word> words, int from, int to, Subject before) {
        int start = from == 0 ? opening(words, to) : start(words, from, to);
        Set<String> nouns = new HashSet<>();
        for (int i = start; i < to; i++) {
            if (words.get(i).isIn(PRONOUN)) {
                return before;
            }
            boolean measure = i > 0
                    && words.get(i - 1).is("NUM")
                    && to < words.size()
                    && !words.get(to).is("VERB", "AUX");
            String preposition = preposition(words, i, start);
            boolean does = BEFORE_DOER.contains(preposition)
                    || preposition.equals("of") && words.get(i).isCapital();
            if (isThing(words, i) && !measure && does) {
                nouns.addAll(Stems.of(words.get(i).text()));
            }
        }
        if (!nouns.isEmpty()) {
            boolean sure = from == 0 || start > from;
            nouns.addAll(sure ? Set.of() : before.nouns);
            return new Subject(nouns, sure);
        }
        return to > 0 && words.get(to - 1).isIn(WHO)
                ? new Subject(named(words, to - 2), !isBehindPlace(words, to - 2))
                : new Subject(before.nouns, false);
    }

    /** Whether a comma closes a name in commas, behind which what is told may be of what stands before: "a road in Leeds, England, that". */
    private static boolean isBehindPlace(List<Word> words, int comma) {
        int i = comma - 1;
        while (i > 0 && words.get(i).isCapital()) {
            i--;
        }
        return comma > 0
                && i < comma - 1
                && words.get(comma).text().equals(",")
                && words.get(i).text().equals(",");
    }

    /** The last noun, with those right before it, up to a place. */
    private static Set<String> named(List<Word> words, int to) {
        Set<String> nouns = new HashSet<>();
        int i = to;
        while (i >= 0 && !isThing(words, i)) {
            i--;
        }
        while (i >= 0 && isThing(words, i)) {
            nouns.addAll(Stems.of(words.get(i--).text()));
        }
        return nouns;
    }

    /** The preposition that a noun stands behind, empty for none. */
    private static String preposition(List<Word> words, int noun, int from) {
        int i = noun - 1;
        while (i >= from
                && (words.get(i).isNominal()
                        || words.get(i).is("DET", "CCONJ", "PRON")
                        || words.get(i).isIn(ASIDE))) {
            i--;
        }
        return i >= from && words.get(i).is("ADP", "SCONJ") ? words.get(i).lower() : "";
    }
}
