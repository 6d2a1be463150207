package footnote.quote;

import footnote.quote.SentenceRanker.Ranked;
import footnote.search.Stems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of tables, which are all alike and tell of one thing each. */
final class Rows {

    /** The name of the first column, which each row begins with; or where it has none, the cell before the first figure. */
    private static final Pattern LABEL = Pattern.compile(
            "[^;:]{1,80}: (?=[^;]+; )|[^;:]{1,200}(?=; [^;:]{1,80}: (?:[^;:]{0,24}\\d[^;:]{0,16}|\\p{Sc}?[—–-]+)(?:;|$))");

    private Rows() {}

    /**
     * Whether one sentence is a row of the same table as another, and tells of another thing than is asked: less of the question
     * stands in it.
     *
     * @param asked the question's stems
     */
    static boolean isLessAsked(Ranked one, Ranked other, Set<String> asked) {
        Matcher label = LABEL.matcher(one.line().text());
        if (!one.hit().equals(other.hit())
                || !label.lookingAt()
                || !other.line().text().startsWith(label.group())) {
            return false;
        }
        Set<String> said = said(one, asked);
        Set<String> otherSaid = said(other, asked);
        return otherSaid.size() > said.size() && otherSaid.containsAll(said);
    }

    /** The cells of a row whose column a question names, but for the one that names the row; the whole row where it names none. */
    static String asked(String question, String row) {
        Set<String> asked = Stems.ofQuestion(question);
        String cells = Stream.of(row.split("; "))
                .skip(1)
                .filter(cell -> Stems.of(cell.split(": ", 2)[0]).stream().anyMatch(asked::contains))
                .collect(Collectors.joining("; "));
        return cells.isEmpty() ? row : cells;
    }

    static boolean isRow(String sentence) {
        return LABEL.matcher(sentence).lookingAt();
    }

    private static Set<String> said(Ranked sentence, Set<String> asked) {
        Set<String> said = new HashSet<>(asked);
        said.retainAll(sentence.line().stems());
        return said;
    }
}
