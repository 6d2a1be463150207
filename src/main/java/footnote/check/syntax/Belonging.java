package footnote.check.syntax;

import footnote.check.statement.Opposites;
import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a claim that gives a share or a property to another noun: "80% of the deaths" where the article has "80% of the crashes", "brown
 * eyes" where it has "blue eyes and brown hair", "captain of Riga" where a club's captain once played for Riga. English.
 */
public final class Belonging {

    /** Adjectives that tell which or how many, rather than what a thing is like. */
    private static final Set<String> WHICH = Set.of(
            "many", "more", "most", "other", "such", "same", "own", "few", "several", "much", "certain", "various",
            "less", "last", "next");

    /** So many words before an "of" may be a share. */
    private static final int LONGEST = 4;

    /**
     * A share and what it is of.
     *
     * @param of stems of the noun that it is of
     */
    private record Share(Quantity quantity, List<String> of) {}

    /** A property of what a noun, or one of some that follow each other, names, as stems. */
    private record Property(List<String> what, Set<String> of) {

        boolean isOf(Property other) {
            return !Collections.disjoint(of, other.of);
        }
    }

    private Belonging() {}

    public static boolean isOfAnother(List<Word> claim, List<List<Word>> sentences, Set<String> stems) {
        return sharesAnother(claim, sentences, stems)
                || describesAnother(claim, sentences)
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

    /** Whether sentences have a claim's share of another thing alone, and speak of that of the claim's elsewhere. */
    private static boolean sharesAnother(List<Word> claim, List<List<Word>> sentences, Set<String> stems) {
        List<Share> there = sentences.stream()
                .flatMap(sentence -> shares(sentence).stream())
                .toList();
        Set<String> known = Opposites.withLike(stems);
        return shares(claim).stream().anyMatch(own -> {
            List<Share> same = there.stream()
                    .filter(share -> share.quantity.carries(own.quantity))
                    .toList();
            return !same.isEmpty()
                    && known.containsAll(own.of)
                    && same.stream()
                            .noneMatch(share ->
                                    Opposites.withLike(new HashSet<>(share.of)).containsAll(own.of));
        });
    }

    private static List<Share> shares(List<Word> words) {
        List<Share> shares = new ArrayList<>();
        for (int of = 1; of + 1 < words.size(); of++) {
            List<String> noun = words.get(of).lower().equals("of") ? noun(words, of + 1) : List.of();
            if (!noun.isEmpty()) {
                int from = Math.max(0, of - LONGEST);
                StringBuilder before = new StringBuilder();
                for (int i = from; i < of; i++) {
                    boolean apart =
                            i > from && words.get(i).start() > words.get(i - 1).end();
                    before.append(apart ? " " : "").append(words.get(i).text());
                }
                String text = before.toString();
                QuantityReader.in(text + " of").stream()
                        .filter(quantity -> quantity.isIn(Quantity.PERCENT)
                                && text.endsWith(quantity.written().strip()))
                        .forEach(quantity -> shares.add(new Share(quantity, noun)));
            }
        }
        return shares;
    }

    /** The last noun of the phrase at a place; what describes behind a noun begins another: "of the deaths synthetic drugs …". */
    private static List<String> noun(List<Word> words, int from) {
        List<String> last = List.of();
        for (int i = from;
                i < words.size()
                        && (words.get(i).isNominal() || words.get(i).is("DET", "PRON"))
                        && (i == from
                                || !words.get(i - 1).isNoun()
                                || !words.get(i).is("ADJ", "NUM", "DET", "PRON"));
                i++) {
            last = words.get(i).isNoun() ? Stems.of(words.get(i).text()) : last;
        }
        return last;
    }
}
