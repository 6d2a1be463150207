package footnote.read.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page as it was read.
 *
 * @param height in points
 * @param columns in the order of reading, each with its lines from above
 * @param pictures whether it holds any
 */
record PdfPage(float height, List<List<PdfLine>> columns, boolean pictures) {

    PdfPage {
        columns = List.copyOf(columns);
    }

    Stream<PdfLine> lines() {
        return columns.stream().flatMap(List::stream);
    }

    boolean isBlank() {
        return columns.isEmpty();
    }
}
