package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.check.statement.Opposites;
import footnote.corpus.TableRows;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An opposite of a word of the question, in a sentence that may answer it. English. */
public final class Contrary {

    /** Who asks whether something is allowed is told that it is forbidden. */
    private static final Pattern ALLOWED =
            Pattern.compile("(?i)\\b(?:allowed|permitted|banned|forbidden|prohibited|legal|illegal|possible)\\b");

    /** Who asks who bought something is told to whom it was sold. */
    private static final Pattern DEALS =
            Pattern.compile("(?i)\\b(?:buy|buys|bought|sells?|sold|acquired?|acquires|purchase[sd]?)\\b");

    private Contrary() {}

    /**
     * Whether a sentence holds one in the word's place, but for one that answers the question. The names of a row's columns hold none: each is that
     * of one cell.
     *
     * @param said the sentence's stems
     */
    public static boolean isIn(String question, String sentence, Set<String> said) {
        String asked = switch (QuestionKind.of(question)) {
            case WHETHER -> ALLOWED.matcher(question).replaceAll("");
            case WHO -> DEALS.matcher(question).replaceAll("");
            default -> question;
        };
        return TableRows.is(sentence)
                ? Opposites.meet(
                        asked, TableRows.withoutColumns(sentence), withoutColumns(said, sentence, Stems.of(asked)))
                : Opposites.meet(asked, sentence, said);
    }

    /** The stems of a row without those that only the names of its columns have, and the question hasn't. */
    private static Set<String> withoutColumns(Set<String> said, String row, List<String> asked) {
        Set<String> cells = Set.copyOf(Stems.of(TableRows.withoutColumns(row)));
        return said.stream()
                .filter(stem -> cells.contains(stem) || asked.contains(stem))
                .collect(Collectors.toSet());
    }
}
