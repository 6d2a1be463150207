package footnote.check;

import footnote.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends what parts of speech are taken for, so that a verb stands as one word of an English sentence: "has labelled", "was estimated". */
final class VerbGroups {

    static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> ITSELF = Set.of("itself", "himself", "herself", "themselves");

    private VerbGroups() {}

    /** The words of a sentence, but for a name's short form in brackets. */
    static List<Word> mended(List<Word> tagged) {
        return withParticiples(withoutShortNames(tagged));
    }

    /** The words without a name's short form in brackets: "the Islamic State (IS) group". */
    private static List<Word> withoutShortNames(List<Word> words) {
        List<Word> without = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i + 2 < words.size()
                    && words.get(i).text().equals("(")
                    && words.get(i + 1).isCapital()
                    && words.get(i + 2).text().equals(")")) {
                i += 2;
            } else {
                without.add(words.get(i));
            }
        }
        return without;
    }

    /** The words with "has labelled" read as one verb, also where its second part was taken for an adjective. */
    private static List<Word> withParticiples(List<Word> tagged) {
        List<Word> words = new ArrayList<>(tagged);
        for (int i = 0; i + 1 < words.size(); i++) {
            int next = i + 1;
            while (next < words.size()
                    && (words.get(next).is("ADV") && !isParticiple(words, next)
                            || words.get(next).isIn(ITSELF))) {
                next++;
            }
            if (words.get(i).isIn(HAVE)
                    && words.get(i).is("VERB")
                    && next < words.size()
                    && isParticiple(words, next)) {
                for (int j = i; j < next; j++) {
                    words.set(j, words.get(j).tagged("AUX"));
                }
                words.set(next, words.get(next).tagged("VERB"));
            }
            if (words.get(i).isIn(BE)
                    && next < words.size()
                    && words.get(next).is("ADJ")
                    && words.get(next).lower().endsWith("ed")
                    && isParticiple(words, next)) {
                words.set(next, words.get(next).tagged("VERB"));
            }
        }
        return words;
    }

    private static boolean isParticiple(List<Word> words, int at) {
        Word word = words.get(at);
        boolean ends = word.lower().endsWith("ed") || word.lower().endsWith("en");
        return word.is("VERB") && !word.isGerund()
                || ends
                        && word.is("ADJ", "ADV")
                        && at + 1 < words.size()
                        && !words.get(at + 1).is("NOUN", "ADJ");
    }
}
