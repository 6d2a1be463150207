package footnote.read.pdf;

import footnote.read.table.FoundTable;
import footnote.read.text.TypedTables;
import java.util.List;
import java.util.Optional;

/** The lines of a price list, in each of which dots lead from a thing to what is told of it, "Hake ...... £19.50": those of a sheet. */
final class PdfLeaders {

    private PdfLeaders() {}

    /** The sheet that begins with one of some lines; empty where none does, nor with one of those before it to which dots lead, too. */
    static Optional<FoundTable> at(int from, List<PdfLine> lines) {
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
