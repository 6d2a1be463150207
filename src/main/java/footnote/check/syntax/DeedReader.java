package footnote.check.syntax;

import footnote.grammar.Word;
import footnote.search.analysis.Stems;
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

    private static final Set<String> QUOTES = Set.of("”", "\"", "''");

    /** What is in form a verb, and tells as little of a deed as "with" or "after". */
    private static final Set<String> PREPOSITION =
            Set.of("like", "including", "following", "according", "regarding", "concerning");

    /** What somebody does so that another one does what is told next. */
    private static final Set<String> BIDDING = Set.copyOf(Stems.of(
            "ask tell call order require request allow permit help lead force urge advise warn invite persuade convince encourage"
                    + " enable instruct command direct oblige compel cause expect want teach remind prompt inspire get"
                    + " authorise authorize forbid appoint hire"));

    /** "Lost 3-1 to" is "was beaten 3-1 by". */
    private static final String LOSE = "lose";

    private static final String BEAT = "beat";

    /** "A win over Aske" is had by who beat it. */
    private static final Set<String> VICTORY = Set.of("win", "wins", "victory", "victories", "triumph");

    /** "A defeat to Aske" is that Aske beat whoever is told of. */
    private static final Set<String> DEFEAT = Set.of("defeat", "defeats", "loss", "losses");

    private static final Set<String> BEATEN_BY = Set.of("to", "by", "against");

    private static final Set<String> DENYING = Set.of("not", "n't", "n’t", "never");

    private DeedReader() {}

    /**
     * What a sentence tells.
     *
     * @param before the nouns that a pronoun at its beginning stands for
     */
    static List<Deed> deeds(List<Word> words, Set<String> before) {
        List<Deed> deeds = new ArrayList<>();
        List<Integer> verbs = IntStream.range(0, words.size())
                .filter(i -> isVerb(words, i))
                .boxed()
                .toList();
        Subject subject = new Subject(before, false);
        int from = 0;
        for (int i = 0; i < verbs.size(); i++) {
            int at = verbs.get(i);
            int next = i + 1 < verbs.size() ? start(words, at + 1, verbs.get(i + 1)) : words.size();
            subject = Subject.of(words, from, group(words, at), subject);
            Set<String> own = bidden(words, from, at);
            Complement opening = Complement.opening(words, from, group(words, at));
            deeds.add(of(words, at, next, own.isEmpty() ? subject : new Subject(own, true), opening));
            from = at + 1;
        }
        for (int i = 0; i + 2 < words.size(); i++) {
            Word next = words.get(i + 1);
            if (words.get(i).is("NOUN")
                    && words.get(i).isIn(VICTORY)
                    && next.lower().equals("over")) {
                deeds.add(beat(Set.of(), named(words, i + 2)));
            } else if (words.get(i).is("NOUN")
                    && words.get(i).isIn(DEFEAT)
                    && next.isIn(BEATEN_BY)
                    && words.get(i + 2).isCapital()) {
                deeds.add(beat(named(words, i + 2), Nouns.first(words)));
            }
        }
        return deeds;
    }

    /** The nouns that stand together from a place on. */
    private static Set<String> named(List<Word> words, int from) {
        return Nouns.in(words, from, Nouns.end(words, from, word -> word.isNominal() || word.is("DET")));
    }

    private static Deed beat(Set<String> by, Set<String> to) {
        return new Deed(BEAT, by, to, by, to, to, Complement.NONE, Complement.NONE);
    }

    private static Deed of(List<Word> words, int at, int end, Subject subject, Complement opening) {
        if (isBehindQuote(words, at)) {
            return said(verb(words, at), Nouns.in(words, at + 1, end));
        }
        boolean lost = isLostTo(words, at, end);
        boolean passive = lost || isPassive(words, at);
        String doing = lost ? "to" : "by";
        Set<String> by = new HashSet<>(passive ? Set.of() : subject.nouns());
        Set<String> to = new HashSet<>(passive ? subject.nouns() : Set.of());
        Set<String> straight = new HashSet<>(subject.sure() ? to : Set.of());
        Set<String> doers = new HashSet<>(subject.sure() ? by : Set.of());
        Set<String> near = new HashSet<>(to);
        boolean goesOn = true;
        boolean tellsWho = false;
        int prepositions = 0;
        for (int i = at + 1; i < end; i++) {
            goesOn &= words.get(i).isNominal() || words.get(i).is("DET", "PRON", "CCONJ");
            tellsWho |= !passive && words.get(i).isIn(VerbGroups.BE) && Subject.isBehindWho(words, group(words, at));
            if (tellsWho) {
                by.addAll(Nouns.isOne(words, i) ? Stems.of(words.get(i).text()) : List.of());
            } else if (Nouns.isOne(words, i)) {
                boolean does = passive && Nouns.preposition(words, i, at + 1).equals(doing);
                List<String> stems = Stems.of(words.get(i).text());
                (does ? by : to).addAll(stems);
                (does ? doers : straight).addAll(does || goesOn ? stems : List.of());
                near.addAll(prepositions <= 1 ? stems : List.of());
            }
            prepositions +=
                    words.get(i).is("ADP", "SCONJ") && !words.get(i).lower().equals("of") ? 1 : 0;
        }
        String verb = lost ? verb(words, at).replace(LOSE, BEAT) : verb(words, at);
        return new Deed(verb, by, to, doers, straight, near, Complement.behind(words, at, end), opening);
    }

    /** "Lost to Aske", be it with the score between. */
    private static boolean isLostTo(List<Word> words, int at, int end) {
        int to = at + 1;
        while (to < end && words.get(to).is("NUM", "PUNCT", "SYM")) {
            to++;
        }
        return to + 1 < end
                && words.get(to).lower().equals("to")
                && (words.get(to + 1).isCapital() || words.get(to + 1).is("DET", "NOUN"))
                && verb(words, at).endsWith(LOSE);
    }

    /** What somebody does who stands behind the verb: "…", said Ann. */
    private static Deed said(String verb, Set<String> speaker) {
        return new Deed(verb, speaker, Set.of(), speaker, Set.of(), Set.of(), Complement.NONE, Complement.NONE);
    }

    private static String verb(List<Word> words, int at) {
        List<String> stems = Stems.of(words.get(at).text());
        return (isDenied(words, at) ? Deed.NOT : "") + (stems.isEmpty() ? "" : stems.getFirst());
    }

    private static boolean isDenied(List<Word> words, int at) {
        return words.subList(group(words, at), at).stream().anyMatch(word -> word.isIn(DENYING));
    }

    /** Whether whoever says it stands behind: "…," says the curator. */
    private static boolean isBehindQuote(List<Word> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at - 1).isIn(QUOTES)
                && !words.get(at + 1).is("PUNCT");
    }

    private static boolean isVerb(List<Word> words, int at) {
        Word word = words.get(at);
        return word.is("VERB")
                && !word.isIn(PREPOSITION)
                && (word.isGerund() || at == 0 || !words.get(at - 1).is("ADP"));
    }

    /** Whom the verb before a place has do what a verb tells: "asked the clerk to read"; none where it has nobody do it. */
    private static Set<String> bidden(List<Word> words, int from, int verb) {
        int first = group(words, verb);
        boolean bids = from > 0
                && first > from
                && BIDDING.contains(verb(words, from - 1).replace(Deed.NOT, ""))
                && words.get(first).lower().equals("to")
                && IntStream.range(from, first)
                        .noneMatch(i ->
                                words.get(i).is("PUNCT") || words.get(i).lower().equals("by"));
        return bids ? Nouns.in(words, from, first) : Set.of();
    }

    static boolean isPassive(List<Word> words, int at) {
        boolean be = words.subList(group(words, at), at).reversed().stream()
                .takeWhile(word -> !word.lower().equals("to"))
                .anyMatch(word -> word.isIn(VerbGroups.BE));
        return !words.get(at).isGerund()
                && (be
                        || at + 1 < words.size() && words.get(at + 1).lower().equals("by")
                        || isLooselyPassive(words, at));
    }

    /** "…, released in May by Orr". */
    private static boolean isLooselyPassive(List<Word> words, int at) {
        int by = at + 1;
        while (by < words.size()
                && !words.get(by).lower().equals("by")
                && (words.get(by).is("ADP", "NUM", "PROPN")
                        || words.get(by).text().equals(","))) {
            by++;
        }
        return at > 0
                && words.get(at - 1).text().equals(",")
                && words.get(at).lower().endsWith("ed")
                && by + 1 < words.size()
                && words.get(by).lower().equals("by")
                && words.get(by + 1).isCapital();
    }

    /** Where the part of a sentence begins that a verb tells; "of lying" has no noun of its own before it. */
    private static int start(List<Word> words, int from, int verb) {
        int group = group(words, verb);
        boolean isObject = words.get(verb).isGerund()
                && group > from
                && words.get(group - 1).is("ADP", "SCONJ");
        return isObject ? group - 1 : Subject.start(words, from, group);
    }

    /** The first word of a verb with what belongs to it. */
    static int group(List<Word> words, int verb) {
        int first = verb;
        while (first > 0 && words.get(first - 1).is("AUX", "ADV", "PART")) {
            first--;
        }
        return first;
    }
}
