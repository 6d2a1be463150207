package footnote.check;

import footnote.check.statement.Nouns;
import footnote.grammar.Word;
import footnote.search.analysis.Demonyms;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A noun as an English sentence mentions it, with the names that the sentence puts to it: "Ann Lee, the Aske mayor" and "Aske's mayor is Ann
 * Lee".
 *
 * @param noun in small letters
 * @param title stems of the name that it stands right before: "mayor Ann Lee"
 * @param who of the name of whom or what it is
 * @param of of the names right before it: "Aske council", "Norwegian help"
 * @param whose of those that it belongs to: "Aske's mayor"
 * @param behind of those behind an "of": "the mayor of Aske"
 * @param owned whether it belongs to what no name tells: "the town's mayor"
 * @param around of all that stand behind it and a preposition, which may belong to it: "the mayor from Aske"
 */
record Mention(
        String noun,
        Set<String> title,
        Set<String> who,
        Set<String> of,
        Set<String> whose,
        Set<String> behind,
        boolean owned,
        Set<String> around) {

    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    /** What is in form a name, and tells what kind of thing is meant: "TV series". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

    private static final Set<String> ONE = Set.of("a", "an");
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
            List<Mention> his = same.stream()
                    .filter(other -> meet(own.who, other.bearers()))
                    .toList();
            return !same.isEmpty()
                    && there.stream().noneMatch(own::isNamedLike)
                    && (same.stream().allMatch(own::isOfOthers)
                            || (his.isEmpty() ? same : his)
                                    .stream().allMatch(other -> own.belongsToOthers(other, !his.isEmpty())));
        });
    }

    private boolean isNamed() {
        return !who.isEmpty() || !all().isEmpty();
    }

    /** All names that it is of. */
    Set<String> all() {
        return joined(List.of(of, whose, behind));
    }

    Set<String> bearers() {
        return joined(List.of(title, who));
    }

    private static Set<String> joined(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private boolean isOfOthers(Mention other) {
        return differ(who, other.bearers());
    }

    /** Whether another noun tells it of the same somebody: "the Aske mayor, Ann Lee" and "Ann Lee, who leads Aske's council". */
    private boolean isNamedLike(Mention other) {
        return meet(who, other.bearers()) && meet(all(), other.all());
    }

    /** @param his whether both name the same somebody; "the head of Aske" and "the head of Orr" are two things else */
    private boolean belongsToOthers(Mention other, boolean his) {
        boolean country = Demonyms.areIn(other.all());
        Set<String> own = his || country ? joined(List.of(of, behind)) : of;
        boolean owned = !other.whose.isEmpty() || !other.behind.isEmpty() || country;
        return (differ(own, other.all()) || owned && differ(whose, other.all()))
                && Demonyms.areIn(all()) == country
                && !meet(all(), joined(List.of(other.all(), other.around)));
    }

    private static boolean differ(Set<String> own, Set<String> others) {
        return !own.isEmpty() && !others.isEmpty() && !meet(own, others);
    }

    private static boolean meet(Set<String> own, Set<String> others) {
        return !Collections.disjoint(own, Governments.withSeats(others));
    }

    /** Each noun of a sentence but its names. */
    static List<Mention> in(List<Word> words) {
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
