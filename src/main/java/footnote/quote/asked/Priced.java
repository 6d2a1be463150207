package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.corpus.Fields;
import footnote.corpus.TableRows;
import footnote.search.analysis.Stems;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a question for what is paid, which a table's row or a line of a sheet tells by a sum, without them: "Dog; Single: £2". English.
 *
 * @param paid their stems
 */
public record Priced(Set<String> paid) {

    private static final Pattern PAID = Pattern.compile("(?i)\\b(?:pay|paid|cost|price|charge)[sd]?\\b");

    private static final Pattern SUM = Pattern.compile("\\p{Sc} ?\\d");

    private static final Set<QuestionKind> OTHERWISE =
            Set.of(QuestionKind.WHO, QuestionKind.WHEN, QuestionKind.WHERE, QuestionKind.WHY);

    /** None where it is asked who pays, when, where or why. */
    public static Priced in(String question) {
        if (OTHERWISE.contains(QuestionKind.of(question))) {
            return new Priced(Set.of());
        }
        return new Priced(PAID.matcher(question)
                .results()
                .flatMap(word -> Stems.of(word.group()).stream())
                .collect(Collectors.toSet()));
    }

    /** The stems that a line tells; none of another sentence. */
    public Set<String> toldIn(String line) {
        boolean tells = !paid.isEmpty()
                && SUM.matcher(line).find()
                && (TableRows.is(line) || Fields.LINE.matcher(line).matches());
        return tells ? paid : Set.of();
    }
}
