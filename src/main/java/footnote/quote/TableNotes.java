package footnote.quote;

import footnote.corpus.TableRows;
import footnote.search.Hit;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The notes below a table, "* Two adults and up to three children", which rows point to by their marks: "Family*". */
final class TableNotes {

    private static final String MARK = "(?:\\*{1,3}|[†‡§]|[¹²³⁰⁴-⁹]{1,2}|[(\\[]\\d{1,2}[)\\]])";

    /** In a row, behind a word or a figure. */
    private static final Pattern MARKED = Pattern.compile("(?<=[\\p{L}\\d)%])" + MARK + "(?=[;,:]|$)");

    /** At the beginning of a note. */
    private static final Pattern NOTE = Pattern.compile(MARK + "(?= ?[\\p{L}\\d])");

    private TableNotes() {}

    /** A sentence; a row with the notes that it points to behind it, and a note behind the rows that point to it. */
    static Stream<Ranked> with(Ranked ranked) {
        Hit hit = ranked.hit();
        if (!TableRows.is(ranked.text())) {
            String mark = mark(hit, ranked.at());
            Stream<Ranked> rows = mark.isEmpty()
                    ? Stream.empty()
                    : those(ranked, 0, ranked.at(), at -> marks(hit, at).anyMatch(mark::equals));
            return Stream.concat(rows, Stream.of(ranked));
        }
        Stream<Ranked> notes = marks(hit, ranked.at())
                .flatMap(mark -> those(
                                ranked, ranked.at() + 1, hit.sentences().size(), at -> mark.equals(mark(hit, at)))
                        .limit(1));
        return Stream.concat(Stream.of(ranked), notes);
    }

    private static Stream<Ranked> those(Ranked beside, int from, int to, IntPredicate are) {
        return IntStream.range(from, to).filter(are).mapToObj(at -> new Ranked(beside.hit(), at, beside.score()));
    }

    /** The marks in a row; none in another sentence. */
    private static Stream<String> marks(Hit hit, int at) {
        String row = hit.line(at).text();
        return TableRows.is(row) ? MARKED.matcher(row).results().map(MatchResult::group) : Stream.empty();
    }

    /** The mark that the paragraph of a sentence begins with; empty where none does, and for a row. */
    private static String mark(Hit hit, int at) {
        int line = hit.text().lastIndexOf('\n', hit.start(at) - 1) + 1;
        return NOTE.matcher(hit.text())
                .region(line, hit.text().length())
                .results()
                .limit(1)
                .filter(mark -> mark.start() == line)
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }
}
