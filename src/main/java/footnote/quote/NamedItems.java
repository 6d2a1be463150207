package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.Items;
import footnote.quote.asked.Names;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The items of lists that say nothing but what a question names, "Peru (by sea)" among the countries that parcels go to, or which kind of it:
 * "trout fishing" where fishing is asked about. English.
 *
 * @param names the stems of the question's names, or of all its words where yes or no answers it, or the time that a heading tells
 */
record NamedItems(Set<String> names) {

    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");

    /** A thing of some kind. */
    private static final Pattern KIND = Pattern.compile("\\p{L}\\p{Ll}+ \\p{Ll}{4,}\\W*");

    static NamedItems of(String question) {
        QuestionKind kind = QuestionKind.of(question);
        return new NamedItems(
                kind == QuestionKind.WHETHER || kind == QuestionKind.WHEN
                        ? Set.copyOf(Stems.ofQuestion(question))
                        : Names.stems(question));
    }

    /** Whether a sentence is one. */
    boolean hold(Hit hit, int at) {
        String item = NOTE.matcher(hit.line(at).text()).replaceAll("");
        List<String> stems = Stems.of(item);
        if (stems.isEmpty() || !Items.begins(hit, at)) {
            return false;
        }
        boolean named = KIND.matcher(item).matches() ? names.contains(stems.getLast()) : names.containsAll(stems);
        return named && Lists.lead(hit, at).isPresent();
    }
}
