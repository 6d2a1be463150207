package footnote.check.syntax;

import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a claim that gives a property to another noun: "brown eyes" where the article has "blue eyes and brown hair", "captain of Riga" where
 * a club's captain once played for Riga. English.
 */
public final class Belonging {

    /** Adjectives that tell which or how many, rather than what a thing is like. */
    private static final Set<String> WHICH = Set.of(
            "many", "more", "most", "other", "such", "same", "own", "few", "several", "much", "certain", "various",
            "less", "last", "next");

    /** A property of what a noun, or one of some that follow each other, names, as stems. */
    private record Property(List<String> what, Set<String> of) {

        boolean isOf(Property other) {
            return !Collections.disjoint(of, other.of);
        }
    }

    private Belonging() {}

    public static boolean isOfAnother(List<Word> claim, List<List<Word>> sentences) {
        return describesAnother(claim, sentences)
                || MentionReader.in(claim).stream().anyMatch(own -> isOfNameBehind(own, sentences));
    }

    /**
     * Whether sentences give a claim's noun of somebody to what no name tells, and the claim's name stands further on alone: "the town's mayor,
     * Ann, who was born in Aske".
     */
    private static boolean isOfNameBehind(Mention own, List<List<Word>> sentences) {
        Set<String> names = own.all();
        List<Mention> his = names.isEmpty() || own.who().isEmpty()
                ? List.of()
                : sentences.stream()
                        .flatMap(sentence -> MentionReader.in(sentence).stream())
                        .filter(other ->
                                other.noun().equals(own.noun()) && !Collections.disjoint(own.who(), other.bearers()))
                        .toList();
        return !his.isEmpty()
                && his.stream()
                        .allMatch(other ->
                                other.owned() && other.all().isEmpty() && Collections.disjoint(names, other.around()))
                && sentences.stream().allMatch(sentence -> Collections.disjoint(names, before(own.noun(), sentence)))
                && sentences.stream()
                        .anyMatch(sentence -> MentionReader.names(sentence, 0, sentence.size())
                                .containsAll(names));
    }

    /** The names before a noun, all where a sentence has it not. */
    private static Set<String> before(String noun, List<Word> sentence) {
        int at = sentence.stream().map(Word::lower).toList().indexOf(noun);
        return MentionReader.names(sentence, 0, at < 0 ? sentence.size() : at);
    }

    /** Whether sentences have a claim's property of another noun alone, and another property of the claim's. */
    private static boolean describesAnother(List<Word> claim, List<List<Word>> sentences) {
        List<Property> claimed = properties(claim);
        if (claimed.isEmpty()) {
            return false;
        }
        List<Property> there = sentences.stream()
                .flatMap(sentence -> properties(sentence).stream())
                .toList();
        return claimed.stream()
                .anyMatch(own -> there.stream().anyMatch(other -> other.what.equals(own.what))
                        && there.stream().anyMatch(own::isOf)
                        && there.stream().noneMatch(other -> other.what.equals(own.what) && own.isOf(other)));
    }

    private static List<Property> properties(List<Word> words) {
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Set<String> noun = word.is("ADJ") && !word.isIn(WHICH) ? described(words, i + 1) : Set.of();
            List<String> what = Stems.of(word.text());
            if (!noun.isEmpty() && !what.isEmpty()) {
                properties.add(new Property(what, noun));
            }
        }
        return properties;
    }

    /** The nouns that an adjective before a place stands before, itself or beside others; empty for none. */
    private static Set<String> described(List<Word> words, int from) {
        int i = from;
        while (i + 1 < words.size()
                && (words.get(i).is("ADJ")
                        || words.get(i + 1).is("ADJ")
                                && (words.get(i).is("CCONJ")
                                        || words.get(i).text().equals(",")))) {
            i++;
        }
        Set<String> nouns = new HashSet<>();
        while (i < words.size() && (words.get(i).isNoun() || words.get(i).text().equals("-"))) {
            nouns.addAll(Stems.of(words.get(i++).text()));
        }
        return nouns;
    }
}
