package footnote.read.pdf;

import footnote.read.table.FoundTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two blocks of lines beside each other at a letter's head, who writes on the left and on the right what the letter is by labels, "Invoice
 * date: 18 March": each is read for itself.
 */
final class PdfSideBlock {

    private static final int FEWEST = 3;

    private static final Pattern FIELD = Pattern.compile("\\p{Lu}[^:;!?]{0,30}: ?\\S.*");

    private PdfSideBlock() {}

    /**
     * The blocks that begin with one of some lines; empty where none do.
     *
     * @param lines the cells of each from left to right, as far as wide spaces show them
     */
    static Optional<FoundTable> at(int from, List<List<PdfWord>> lines) {
        List<PdfWord> first = lines.get(from);
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int end = from;
        while (first.size() == 2 && end < lines.size() && isNext(from, end, lines)) {
            for (PdfWord part : lines.get(end)) {
                (part.isInColumnOf(first.getFirst()) ? left : right).add(part.read());
            }
            end++;
        }
        boolean labelled = right.stream().allMatch(part -> FIELD.matcher(part).matches());
        boolean named = left.stream().noneMatch(part -> FIELD.matcher(part).matches() || part.endsWith(":"));
        return right.size() >= FEWEST && left.size() > 1 && labelled && named
                ? Optional.of(new FoundTable(
                        from, end, Stream.concat(left.stream(), right.stream()).toList()))
                : Optional.empty();
    }

    /** Whether a line stands right below the one before, all of it in the places of both blocks, or in that of the right one. */
    private static boolean isNext(int from, int at, List<List<PdfWord>> lines) {
        List<PdfWord> first = lines.get(from);
        List<PdfWord> line = lines.get(at);
        boolean near =
                at == from || line.getLast().isRightBelow(lines.get(at - 1).getLast());
        return near
                && line.getLast().isInColumnOf(first.getLast())
                && (line.size() == 1 || line.size() == 2 && line.getFirst().isInColumnOf(first.getFirst()));
    }
}
