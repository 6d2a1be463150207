package footnote.read;

import footnote.corpus.Furniture;
import java.util.Arrays;
import java.util.List;

/**
 * The shape of a column, by which its paragraphs are told apart.
 *
 * @param pitch the usual distance of two lines, in points
 */
record Column(float left, float right, float pitch) {

    private static final double WIDE = 1.3;
    private static final double OTHER_SIZE = 0.08;
    private static final double INDENT = 0.8;
    private static final double SHORT = 0.85;
    private static final double HEADING = 0.6;

    static Column of(List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double[] pitches = new double[Math.max(0, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            pitches[i - 1] = lines.get(i).bottom() - lines.get(i - 1).bottom();
        }
        Arrays.sort(pitches);
        double pitch = pitches.length == 0 ? 0 : pitches[pitches.length / 2];
        return new Column(left, right, (float) pitch);
    }

    /** Whether a paragraph ends between two neighbouring lines. */
    boolean breaks(PdfLine above, PdfLine below) {
        float gap = below.bottom() - above.bottom();
        float size = below.size();
        boolean ended = Furniture.endsLikeSentence(above.text());
        boolean indented = below.left() > left + INDENT * size && above.left() <= left + INDENT * size;
        boolean begins = !Character.isLowerCase(below.text().codePointAt(0));
        return gap > WIDE * pitch && gap > WIDE * size
                || isOtherSize(above, below)
                || ended && (indented || reach(above) < SHORT)
                || begins && reach(above) < HEADING
                || "•◦▪‣●".indexOf(below.text().charAt(0)) >= 0;
    }

    /** Whether a paragraph goes on from the end of one column, or page, in the next. */
    static boolean goesOn(PdfLine above, PdfLine below) {
        return !isOtherSize(above, below)
                && !Furniture.endsLikeSentence(above.text())
                && (Character.isLowerCase(below.text().codePointAt(0))
                        || above.text().endsWith(","));
    }

    private static boolean isOtherSize(PdfLine above, PdfLine below) {
        return Math.abs(above.size() - below.size()) > OTHER_SIZE * below.size();
    }

    /** How far into the column a line reaches, 0 to 1. */
    private float reach(PdfLine line) {
        return right <= left ? 1 : (line.right() - left) / (right - left);
    }
}
