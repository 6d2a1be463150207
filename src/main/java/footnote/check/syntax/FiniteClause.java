package footnote.check.syntax;

import footnote.grammar.Word;
import java.util.List;
import java.util.Set;

/** Tells a line that is a sentence, though no full stop may end it, from one that only names something, such as a heading. English. */
public final class FiniteClause {

    /** Headings that hold a clause begin with these: "What was agreed", "To install it". */
    private static final Set<String> ASKING =
            Set.of("what", "why", "how", "when", "where", "who", "which", "whether", "if", "to");

    private static final Set<String> RELATIVE = Set.of("that", "which", "who");

    private FiniteClause() {}

    /** Whether a line tells of a noun, or a pronoun, what it does, "Ann won in Leeds", but for clauses that belong to the noun: "Steps that we took". */
    public static boolean isIn(String line) {
        List<Word> words = VerbGroups.read(line);
        if (words.isEmpty() || words.getFirst().isIn(ASKING)) {
            return false;
        }
        boolean named = false;
        boolean within = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isFinite(word)) {
                if (named && !within) {
                    return true;
                }
            } else if (!word.is("ADV", "PART")) {
                within = false;
            }
            within |= word.lower().equals("to") || i > 0 && beginsRelative(words.get(i - 1), word);
            named |= word.isNoun() || word.is("PRON");
        }
        return false;
    }

    private static boolean isFinite(Word word) {
        return word.is("VERB", "AUX") && !word.isGerund();
    }

    private static boolean beginsRelative(Word before, Word word) {
        return before.isNoun() && (word.isIn(RELATIVE) || word.is("PRON"));
    }
}
