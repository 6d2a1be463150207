package footnote.suggest;

import footnote.grammar.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The main clause at the start of a plain statement: "Jen Daskal, the US adviser, | headed | the American delegation".
 *
 * @param sentence its words verbatim
 * @param subject a noun phrase
 * @param apposition what stands between commas behind the subject, often empty
 * @param auxiliary the first one, "was" or "has"; null where the verb stands alone
 * @param verb the words from there to the main verb, negation never among them; only "is" or the like for a statement of
 *     what something is
 * @param rest what follows, to the next comma or clause
 * @param next the first word behind the rest
 */
record Clause(
        String sentence,
        List<Word> subject,
        List<Word> apposition,
        @Nullable Word auxiliary,
        List<Word> verb,
        List<Word> rest,
        Word next) {

    Word mainVerb() {
        return verb.getLast();
    }

    /** Whether it says what its subject is. */
    boolean isCopula() {
        return verb.size() == 1 && mainVerb().isBe();
    }

    /** Whether something is done with its subject: "was held". */
    boolean isPassive() {
        return verb.size() > 1 && verb.getFirst().isBe() && !mainVerb().isGerund();
    }

    /** Whether its verb does more than say or think. */
    boolean acts() {
        return !Vocabulary.SAYING.contains(mainVerb().lemma());
    }

    /** The words as they stand in the sentence. */
    String text(List<Word> words) {
        return words.isEmpty()
                ? ""
                : sentence.substring(words.getFirst().start(), words.getLast().end());
    }
}
