package footnote.grammar;

import java.util.Locale;
import java.util.Set;

/**
 * A word of a sentence, or a sign.
 *
 * @param tag its part of speech, as Universal Dependencies names them (Nivre et al. 2020)
 * @param lemma its plain form, in small letters
 * @param start where it starts in the sentence
 * @param end where it ends
 */
public record Word(String text, String tag, String lemma, int start, int end) {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM", "ADJ");

    public boolean is(String... tags) {
        return Set.of(tags).contains(tag);
    }

    /** The same word as another part of speech. */
    public Word tagged(String other) {
        return new Word(text, other, lemma, start, end);
    }

    public boolean isIn(Set<String> words) {
        return words.contains(lower());
    }

    public boolean isNoun() {
        return is("NOUN", "PROPN");
    }

    /** Whether it may stand within a noun phrase, before the noun. */
    public boolean isNominal() {
        return NOMINAL.contains(tag) || text.equals("'s") || text.equals("-");
    }

    /** Whether it is a form of "be", whatever it was taken for. */
    public boolean isBe() {
        return isIn(Set.of("is", "are", "was", "were"));
    }

    public boolean isGerund() {
        return lower().endsWith("ing");
    }

    /** Whether it is a name, or written as one within a sentence. */
    public boolean isName() {
        return is("PROPN") || isCapital() && start > 0;
    }

    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
