package footnote.check.syntax;

import footnote.check.statement.Capitalised;
import footnote.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the parts of speech of an English sentence, and mends what they are taken for, so that a verb stands as one word: "has labelled", "was
 * estimated".
 */
public final class VerbGroups {

    static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> ITSELF = Set.of("itself", "himself", "herself", "themselves");

    private static final Set<String> ACCOUNT = Set.of("account", "accounts");

    /** So many words may bound a share with its number: "only about 4 percent". */
    private static final int LONGEST_BOUND = 3;

    private VerbGroups() {}

    /** The words of a sentence. */
    public static List<Word> read(String sentence) {
        List<Word> words = new ArrayList<>(Capitalised.read(sentence));
        tagAccounts(words);
        tagObjects(words);
        tagParticiples(words);
        return words;
    }

    private static void tag(List<Word> words, int at, String kind) {
        words.set(at, words.get(at).tagged(kind));
    }

    /** "Accounts for 4 percent" as what the noun before does, which was taken for another noun. */
    private static void tagAccounts(List<Word> words) {
        for (int i = 1; i + 2 < words.size(); i++) {
            boolean counts = words.get(i).is("NOUN")
                    && words.get(i).isIn(ACCOUNT)
                    && words.get(i + 1).lower().equals("for")
                    && words.subList(i + 2, Math.min(words.size(), i + 2 + LONGEST_BOUND)).stream()
                            .anyMatch(word -> word.is("NUM"));
            if (counts) {
                tag(words, i, "VERB");
            }
        }
    }

    /**
     * The plain form behind an "and" as a noun where the verb before has an ending, "brought waves and wind gusts", and one in a
     * list of nouns: "fire, theft, storm".
     */
    private static void tagObjects(List<Word> words) {
        for (int i = 2; i + 1 < words.size(); i++) {
            if (words.get(i).is("VERB") && isPlain(words.get(i)) && (isListed(words, i) || isJoined(words, i))) {
                tag(words, i, "NOUN");
            }
        }
    }

    private static boolean isListed(List<Word> words, int at) {
        return words.get(at - 1).text().equals(",")
                && words.get(at + 1).text().equals(",")
                && words.get(at - 2).isNoun()
                && at + 2 < words.size()
                && words.get(at + 2).isNoun();
    }

    private static boolean isJoined(List<Word> words, int at) {
        List<Word> before = words.subList(0, at);
        return words.get(at - 1).lower().equals("and")
                && words.get(at - 2).is("NOUN")
                && words.get(at + 1).is("NOUN")
                && before.stream().anyMatch(word -> word.is("VERB"))
                && before.stream().noneMatch(word -> word.is("AUX", "PART") || word.is("VERB") && isPlain(word));
    }

    private static boolean isPlain(Word verb) {
        return verb.lower().equals(verb.lemma());
    }

    /** "Has labelled" as one verb, also where its second part was taken for an adjective. */
    private static void tagParticiples(List<Word> words) {
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
                    tag(words, j, "AUX");
                }
                tag(words, next, "VERB");
            }
        }
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
