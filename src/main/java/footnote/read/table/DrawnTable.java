package footnote.read.table;

import footnote.corpus.TableRows;
import java.util.List;
import java.util.Optional;

/**
 * A table that is drawn in a text, as programs write them: a line of dashes tells by its gaps where the columns stand, or the crosses of a grid
 * do.
 *
 * @param from its first line
 * @param to behind its last one
 * @param rows of which the first names the columns; its cells are blank where none does
 */
public record DrawnTable(int from, int to, List<List<String>> rows) {

    /** So many lines below its first, at most, the columns of one are ruled. */
    private static final int MOST_LINES_ABOVE = 5;

    /** The one that begins in a line; empty where none does. */
    public static Optional<DrawnTable> at(List<String> lines, int at) {
        for (int ruler = at; ruler < Math.min(lines.size(), at + MOST_LINES_ABOVE + 1); ruler++) {
            if (lines.get(ruler).isBlank()) {
                return Optional.empty();
            }
            if (RuledColumns.areRuledBy(lines.get(ruler))) {
                return RuledColumns.table(lines, ruler, at).filter(table -> table.from == at);
            }
        }
        return Optional.empty();
    }

    /** The text with each row of such tables as a paragraph. */
    public static String told(String text) {
        return FoundTable.told(
                text,
                (lines, at) -> at(lines, at)
                        .map(table -> new FoundTable(table.from, table.to, TableRows.of(table.rows, true))));
    }
}
