package footnote.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A table that was found among some lines.
 *
 * @param from its first line
 * @param to behind its last one
 * @param rows as lines of text
 */
public record FoundTable(int from, int to, List<String> rows) {

    /**
     * A text with each row of its tables as a paragraph.
     *
     * @param at the table that begins in a line of it
     */
    public static String told(String text, BiFunction<List<String>, Integer, Optional<FoundTable>> at) {
        List<String> lines = text.lines().toList();
        List<FoundTable> found = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (found.isEmpty() || line >= found.getLast().to()) {
                at.apply(lines, line).ifPresent(found::add);
            }
        }
        return told(text, lines, found);
    }

    /**
     * The same.
     *
     * @param lines of the text
     * @param tables in their order
     */
    public static String told(String text, List<String> lines, List<FoundTable> tables) {
        List<String> told = new ArrayList<>();
        int done = 0;
        for (FoundTable table : tables) {
            told.addAll(lines.subList(done, table.from));
            told.add(table.rows.stream()
                    .collect(Collectors.joining("\n\n", gap(lines, table.from - 1), gap(lines, table.to))));
            done = table.to;
        }
        told.addAll(lines.subList(done, lines.size()));
        return tables.isEmpty() ? text : String.join("\n", told);
    }

    /** What parts a row from a line: nothing where that is blank, or the text ends there. */
    private static String gap(List<String> lines, int at) {
        return at < 0 || at == lines.size() || lines.get(at).isBlank() ? "" : "\n";
    }
}
