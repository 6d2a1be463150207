package footnote.read.pdf;

import footnote.corpus.TableRows;
import footnote.read.table.FoundTable;
import footnote.read.text.TypedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a sheet, of which each says behind a wide space, or dots, what its first words name: "Price      €120 a night", "Hake ...... £19.50". */
final class PdfSheet {

    /** One in so many lines tells a number. */
    private static final int LINES_A_NUMBER = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private PdfSheet() {}

    /**
     * The sheet that begins with one of some lines; empty where none does. All its lines begin in the same two places, and one in three tells a
     * number at least: people's names beside each other are no sheet. A line that has nothing before the second place goes on from the one above.
     *
     * @param lines the cells of each from left to right, as far as wide spaces show them
     * @param isFigures whether a line is a row of figures; where most are, it is a table of these
     */
    static Optional<FoundTable> at(int from, List<List<PdfWord>> lines, IntPredicate isFigures) {
        List<List<String>> rows = new ArrayList<>();
        int end = from;
        while (end < lines.size()
                && (end == from
                        || lines.get(end)
                                .getFirst()
                                .isRightBelow(lines.get(end - 1).getFirst()))) {
            List<PdfWord> line = lines.get(end);
            if (line.size() == 2
                    && line.getFirst().isInColumnOf(lines.get(from).getFirst())
                    && line.getLast().isInColumnOf(lines.get(from).getLast())) {
                rows.add(line.stream().map(PdfWord::read).toList());
            } else if (!rows.isEmpty()
                    && line.size() == 1
                    && line.getFirst().isInColumnOf(lines.get(from).getLast())) {
                List<String> above = rows.removeLast();
                rows.add(List.of(
                        above.getFirst(),
                        above.getLast() + ' ' + line.getFirst().text()));
            } else {
                break;
            }
            end++;
        }
        long figures = IntStream.range(from, end).filter(isFigures).count();
        return 2 * figures <= rows.size() && isSheet(rows)
                ? Optional.of(new FoundTable(from, end, TableRows.of(rows, false)))
                : Optional.empty();
    }

    private static boolean isSheet(List<List<String>> rows) {
        long numbered = rows.stream()
                .filter(row -> NUMBER.matcher(row.getLast()).find())
                .count();
        return LINES_A_NUMBER * numbered >= rows.size() && TableRows.looksLikeSheet(rows);
    }

    /** The one of a price list, whose lines have dots; empty where none begins with a line, nor with one before it that has some, too. */
    static Optional<FoundTable> ofDots(int from, List<PdfLine> lines) {
        if (from > 0 && TypedTables.isDotted(lines.get(from - 1).text())) {
            return Optional.empty();
        }
        List<String> dotted = lines.subList(from, lines.size()).stream()
                .map(PdfLine::text)
                .takeWhile(TypedTables::isDotted)
                .toList();
        return dotted.isEmpty()
                ? Optional.empty()
                : TypedTables.dotted(dotted).map(rows -> new FoundTable(from, from + dotted.size(), rows));
    }
}
