package footnote.read.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the notes at the foot of a column: smaller than the lines above, the first behind its mark. */
final class PdfNotes {

    private static final double SMALLER = 0.94;

    private static final Pattern MARK = Pattern.compile("(?:\\d{1,3}|[*†‡§]{1,3}) ?(?:\\d{1,3} )?\\p{L}.*");

    private PdfNotes() {}

    /** The first of them; behind the last line where there are none. */
    static int from(List<PdfLine> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        float usual = new PdfLine(PdfLine.words(lines)).size();
        int from = lines.size();
        while (from > 1 && lines.get(from - 1).size() < SMALLER * usual) {
            from--;
        }
        while (from < lines.size() && !MARK.matcher(lines.get(from).text()).matches()) {
            from++;
        }
        return from;
    }
}
