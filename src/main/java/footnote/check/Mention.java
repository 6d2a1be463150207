package footnote.check;

import footnote.grammar.Word;
import footnote.search.GovernmentSeat;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A noun as an English sentence mentions it, with the names that the sentence puts to it: "Ann Lee, the Aske mayor" and "Aske's mayor is Ann
 * Lee".
 *
 * @param noun in small letters
 * @param who stems of the name of whom or what it is
 * @param of of the names right before it, or in it: "Aske council", "Norwegian help"
 * @param whose of those that it belongs to: "Aske's mayor", "the mayor of Aske"
 * @param around of all that stand behind it and a preposition, which may belong to it: "the mayor from Aske"
 */
record Mention(String noun, Set<String> who, Set<String> of, Set<String> whose, Set<String> around) {

    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    /** What is in form a name, and tells what kind of thing is meant: "TV series". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

    private static final Set<String> PLACE = Set.of("in", "at", "on", "from", "near", "to");

    /**
     * Whether a claim gives a noun to somebody, or to a place or a people, where sentences give it to others each time that they mention
     * it.
     */
    static boolean isOfAnother(List<Word> claim, List<List<Word>> sentences) {
        List<Mention> claimed = in(claim).stream().filter(Mention::isNamed).toList();
        if (claimed.isEmpty()) {
            return false;
        }
        List<Mention> there =
                sentences.stream().flatMap(sentence -> in(sentence).stream()).toList();
        return claimed.stream().anyMatch(own -> {
            List<Mention> same =
                    there.stream().filter(other -> other.noun.equals(own.noun)).toList();
            List<Mention> his =
                    same.stream().filter(other -> meet(own.who, other.who)).toList();
            List<Mention> alike = his.isEmpty() ? same : his;
            return !same.isEmpty()
                    && there.stream().noneMatch(own::isNamedLike)
                    && (same.stream().allMatch(own::isOfOthers)
                            || alike.stream().allMatch(own::belongsToOthers));
        });
    }

    private boolean isOfOthers(Mention other) {
        return !who.isEmpty() && !other.who.isEmpty() && !meet(who, other.who);
    }

    /** Whether another noun tells it of the same somebody: "the Aske mayor, Ann Lee" and "Ann Lee, who leads Aske's council". */
    private boolean isNamedLike(Mention other) {
        return meet(who, other.who) && meet(all(), other.all());
    }

    private boolean belongsToOthers(Mention other) {
        return !meet(all(), other.around)
                && (differ(of, other.all()) && isCountry(of) == isCountry(other.all()) || differ(whose, other.owners()))
                && !meet(all(), other.all());
    }

    private boolean isNamed() {
        return !who.isEmpty() || !of.isEmpty() || !whose.isEmpty();
    }

    /** All names that it is of. */
    Set<String> all() {
        Set<String> all = new HashSet<>(of);
        all.addAll(whose);
        return all;
    }

    private Set<String> owners() {
        return !whose.isEmpty() || isCountry(of) ? all() : Set.of();
    }

    private static boolean isCountry(Collection<String> stems) {
        return GovernmentSeat.ALL.stream().anyMatch(seat -> stems.containsAll(seat.country()));
    }

    private static boolean differ(Set<String> own, Set<String> others) {
        return !own.isEmpty() && !others.isEmpty() && !meet(own, others);
    }

    private static boolean meet(Set<String> own, Set<String> others) {
        return !Collections.disjoint(own, Governments.withSeats(others));
    }

    /** Each noun of a sentence but its names. */
    static List<Mention> in(List<Word> tagged) {
        List<Word> words = VerbGroups.mended(tagged);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isNoun() && !isName(words, i) && Nouns.isOne(words, i)) {
                mentions.add(of(words, i));
            }
        }
        return mentions;
    }

    private static Mention of(List<Word> words, int noun) {
        int first = noun;
        while (first > 0
                && (words.get(first - 1).isNominal()
                        || words.get(first - 1).is("DET")
                        || words.get(first - 1).isIn(POSSESSIVE))) {
            first--;
        }
        int owned = noun;
        while (owned > first && !words.get(owned - 1).isIn(POSSESSIVE)) {
            owned--;
        }
        Set<String> whose = names(words, first, owned);
        int end = noun + 1;
        while (end < words.size()
                && (words.get(end).is("ADP", "DET")
                        || words.get(end).isNominal()
                                && (words.get(end - 1).is("ADP", "DET", "ADJ", "NOUN", "PROPN")
                                        || words.get(end - 1).isIn(POSSESSIVE)))
                && !(end == noun + 1 && words.get(end).isCapital())) {
            end++;
        }
        Set<String> around = names(words, noun + 1, end);
        int of = noun + 1;
        while (of < end
                && (is(words, of, "of") || of > noun + 1 && !words.get(of).is("ADP"))) {
            of++;
        }
        whose.addAll(names(words, noun + 1, of));
        return new Mention(
                words.get(noun).lower(), who(words, first, noun, end), names(words, owned, noun), whose, around);
    }

    /** The name beside a noun that stands from a place to another, with what is of it behind, that tells whom it means. */
    private static Set<String> who(List<Word> words, int first, int noun, int end) {
        Set<String> who = new HashSet<>(nameFrom(words, noun + 1));
        if (is(words, end, ",")) {
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
                && (at > 0 || word.is("PROPN") || word.is("ADJ") && isCountry(Stems.of(word.text())))
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

    private static Set<String> names(List<Word> words, int from, int to) {
        Set<String> names = new HashSet<>();
        for (int i = Math.max(0, from); i < to; i++) {
            List<String> stems = isName(words, i) ? Stems.of(words.get(i).text()) : List.of();
            if (isCountry(stems) || !ABBREVIATION.matcher(words.get(i).text()).matches()) {
                names.addAll(stems);
            }
        }
        return names;
    }
}
