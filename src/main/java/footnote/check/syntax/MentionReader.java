package footnote.check.syntax;

import footnote.grammar.Word;
import footnote.search.analysis.Demonyms;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the nouns that an English sentence mentions, and the names beside them, from the parts of speech of its words and their order. */
public final class MentionReader {

    private static final Set<String> POSSESSIVE = Set.of("'s", "'");

    /** What is in form a name, and tells what kind of thing is meant: "TV series". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

    private static final Set<String> ONE = Set.of("a", "an");
    private static final Set<String> PLACE = Set.of("in", "at", "on", "from", "near", "to");

    private MentionReader() {}

    /** Each noun of a sentence but its names. */
    public static List<Mention> in(List<Word> words) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isNoun() && !isName(words, i) && Nouns.isOne(words, i)) {
                mentions.add(of(words, i));
            }
        }
        return mentions;
    }

    private static Mention of(List<Word> words, int noun) {
        int first = first(words, noun);
        int owned = noun;
        while (owned > first && !words.get(owned - 1).isIn(POSSESSIVE)) {
            owned--;
        }
        int end = end(words, noun);
        int of = noun + 1;
        while (of < end
                && (is(words, of, "of") || of > noun + 1 && !words.get(of).is("ADP"))) {
            of++;
        }
        return new Mention(
                words.get(noun).lower(),
                nameFrom(words, noun + 1),
                who(words, first, end),
                names(words, owned, noun),
                names(words, first, owned),
                names(words, noun + 1, of),
                owned > first && names(words, first, owned).isEmpty(),
                names(words, noun + 1, end));
    }

    /** Where what stands before a noun begins. */
    private static int first(List<Word> words, int noun) {
        int first = noun;
        while (first > 0
                && (words.get(first - 1).isNominal()
                        || words.get(first - 1).is("DET")
                        || words.get(first - 1).isIn(POSSESSIVE))) {
            first--;
        }
        return first;
    }

    /** Where what stands behind it and a preposition ends. */
    private static int end(List<Word> words, int noun) {
        int end = noun + 1;
        while (end < words.size()
                && (words.get(end).is("ADP", "DET")
                        || words.get(end).isNominal()
                                && (words.get(end - 1).is("ADP", "DET", "ADJ", "NOUN", "PROPN")
                                        || words.get(end - 1).isIn(POSSESSIVE)))
                && !(end == noun + 1 && words.get(end).isCapital())) {
            end++;
        }
        return end;
    }

    /**
     * The name beside a noun that stands from a place to another, with what is of it behind, that tells whom it means; none of "a mayor", of
     * whom there are many.
     */
    private static Set<String> who(List<Word> words, int first, int end) {
        Set<String> who = new HashSet<>();
        if (words.get(first).isIn(ONE)) {
            return who;
        }
        int named = end + 1;
        while (named < words.size() && isName(words, named)) {
            named++;
        }
        if (is(words, end, ",") && (named == words.size() || words.get(named).is("PUNCT"))) {
            who.addAll(nameFrom(words, end + 1));
        }
        boolean closed = end >= words.size() || words.get(end).is("PUNCT");
        if (closed && is(words, first - 1, ",")) {
            who.addAll(nameUpTo(words, first - 2));
        }
        int be = first - 1;
        while (be >= 0 && words.get(be).is("ADV")) {
            be--;
        }
        if (be > 0 && words.get(be).isBe()) {
            int before = be - 1;
            before -= words.get(before).lower().equals("who") ? 1 : 0;
            before -= is(words, before, ",") ? 1 : 0;
            who.addAll(nameUpTo(words, before));
        }
        if (end + 1 < words.size() && words.get(end).isBe()) {
            who.addAll(nameFrom(words, end + 1));
        }
        return who;
    }

    private static boolean is(List<Word> words, int at, String text) {
        return at >= 0 && at < words.size() && words.get(at).text().equals(text);
    }

    private static boolean isName(List<Word> words, int at) {
        Word word = words.get(at);
        return word.isCapital()
                && (at > 0 || word.is("PROPN") || word.is("ADJ") && Demonyms.areIn(Stems.of(word.text())))
                && !word.is("DET", "PRON", "ADP");
    }

    private static Set<String> nameFrom(List<Word> words, int from) {
        int to = from;
        while (to < words.size() && isName(words, to)) {
            to++;
        }
        return is(words, to, "'s") ? Set.of() : names(words, from, to);
    }

    /** The name that ends at a place; none where it tells where something is. */
    private static Set<String> nameUpTo(List<Word> words, int last) {
        int from = last;
        while (from >= 0 && isName(words, from)) {
            from--;
        }
        return from >= 0 && words.get(from).isIn(PLACE) ? Set.of() : names(words, from + 1, last + 1);
    }

    static Set<String> names(List<Word> words, int from, int to) {
        Set<String> names = new HashSet<>();
        for (int i = Math.max(0, from); i < to; i++) {
            List<String> stems = isName(words, i) ? Stems.of(words.get(i).text()) : List.of();
            if (Demonyms.areIn(stems)
                    || !ABBREVIATION.matcher(words.get(i).text()).matches()) {
                names.addAll(stems);
            }
        }
        return names;
    }
}
