package footnote.read.pdf;

import footnote.corpus.Characters;
import footnote.corpus.Dates;
import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The shape of a column, by which its paragraphs are told apart.
 *
 * @param pitch the usual distance of two lines, in points
 * @param size that of the letters of half of its lines at most
 * @param programme whether it tells what is at which time, or when something is open
 */
record Column(float left, float right, float pitch, float size, PdfItems items, boolean programme) {

    private static final double WIDE = 1.3;

    /** Wider apart than so many sizes are no two lines of a paragraph, whose second begins small. */
    private static final double LOOSE = 1.7;

    private static final double OTHER_SIZE = 0.08;
    private static final double INDENT = 0.8;
    private static final double SHORT = 0.85;
    private static final double HEADING = 0.6;

    /** Fewer lines that begin with a time or a day may do so amidst a sentence. */
    private static final int FEWEST_TIMED = 3;

    /** A line of running text has as many. */
    private static final int FEWEST_WORDS = 5;

    /** Words that lead on to others. */
    static final String JOINING = "an?|the|and|or|of|to|in|for|from|by|with|on|at";

    /** After these words no paragraph ends. */
    private static final Pattern OPEN = Pattern.compile(".*[\\p{Ll},] (?:" + JOINING
            + "|as|that|which|this|these|its|their|is|are|was|were|be|been|has|have|had|shall|will|not)");

    private static final Pattern FIELD = Pattern.compile("[\\p{Lu}\\d][^:;,.!?]{0,30}: \\S.*");

    /** Dots that lead to a page's number, where a list of contents has its entries. */
    private static final Pattern LEADER = Pattern.compile(".*(?:\\.{4,}|(?: \\.){4,}) *[\\divxlA-Z–-]{1,7}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|[ivxl]{1,7}");

    /** No two words of a sentence are as far apart, in sizes. */
    private static final double FAR = 3;

    static Column of(List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double[] pitches = new double[Math.max(0, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            pitches[i - 1] = lines.get(i).bottom() - lines.get(i - 1).bottom();
        }
        double[] sizes = lines.stream().mapToDouble(PdfLine::size).toArray();
        long timed = lines.stream().filter(Column::isTimed).count();
        return new Column(left, right, median(pitches), median(sizes), new PdfItems(lines), timed >= FEWEST_TIMED);
    }

    private static float median(double[] values) {
        Arrays.sort(values);
        return values.length == 0 ? 0 : (float) values[values.length / 2];
    }

    /** Whether a paragraph ends between two neighbouring lines. */
    boolean breaks(PdfLine above, PdfLine below) {
        float gap = below.bottom() - above.bottom();
        float size = below.size();
        boolean ended = Furniture.endsLikeSentence(above.text());
        boolean indented = indented(below) && !indented(above);
        boolean begins = !Character.isLowerCase(below.text().codePointAt(0));
        if (programme && (isTimed(below) || indented(below) && gap <= LOOSE * size)) {
            return isTimed(below);
        }
        return isEntry(above)
                || gap > WIDE * pitch && gap > (ended || begins ? WIDE : LOOSE) * size
                || isOtherSize(above, below)
                || ended && (indented || reach(above) < SHORT)
                || begins
                        && reach(above) < HEADING
                        && !OPEN.matcher(above.text()).matches()
                || items.begin(above, below)
                || isField(above) && isField(below) && !above.text().endsWith(",")
                || reach(above) < SHORT && Dates.line(below.text()) != null;
    }

    /** Whether dots, or the one wide space of a line, lead to the number that it ends with. */
    private static boolean isEntry(PdfLine line) {
        List<PdfWord> parts = line.joined((before, word) -> word.left() - before.right() < FAR * line.size());
        return LEADER.matcher(line.text()).matches()
                || parts.size() == 2
                        && NUMBER.matcher(parts.getLast().text()).matches()
                        && Characters.any(parts.getFirst().text(), Character::isLetter);
    }

    /** A line of a programme stands for itself, with what is told of it below, further in. */
    private static boolean isTimed(PdfLine line) {
        return Fields.isTimed(line.text());
    }

    private boolean indented(PdfLine line) {
        return line.left() > left + INDENT * line.size();
    }

    /** Whether a line begins with a label or a day and a colon: two below each other go on from none. */
    private static boolean isField(PdfLine line) {
        return FIELD.matcher(line.text()).matches();
    }

    /** Whether a paragraph goes on from the end of one column, or page, with the first line of this one. */
    boolean goesOn(PdfLine above, Column before, PdfLine below) {
        if (isOtherSize(above, below) || Furniture.endsLikeSentence(above.text()) || items.begin(above, below)) {
            return false;
        }
        return Character.isLowerCase(below.text().codePointAt(0))
                || above.text().endsWith(",")
                || OPEN.matcher(above.text()).matches()
                || isOther(below.size(), size) && isRightBelow(above, below)
                || !PdfItems.isLabelled(below)
                        && before.isFull(above)
                        && (isFull(below) || Furniture.endsLikeSentence(below.text()))
                        && Math.abs(before.indent(above) - indent(below)) < INDENT * below.size();
    }

    /** Whether a line of a heading over several columns, that reaches over one alone, goes on from the one above it. */
    private static boolean isRightBelow(PdfLine above, PdfLine below) {
        float gap = below.bottom() - above.bottom();
        return gap > 0 && gap <= LOOSE * below.size() && Math.abs(below.left() - above.left()) < INDENT * below.size();
    }

    /** Whether a line is one of running text that reaches the column's edge. */
    private boolean isFull(PdfLine line) {
        return reach(line) >= SHORT
                && line.words().size() >= FEWEST_WORDS
                && line.phrases().size() == 1;
    }

    private float indent(PdfLine line) {
        return line.left() - left;
    }

    /** Whether two lines are of other sizes, in most of their letters and where the one would go on from the other. */
    private static boolean isOtherSize(PdfLine above, PdfLine below) {
        return isOther(above.size(), below.size())
                && isOther(
                        above.words().getLast().size(), below.words().getFirst().size());
    }

    private static boolean isOther(float size, float other) {
        return Math.abs(size - other) > OTHER_SIZE * other;
    }

    /** How far into the column a line reaches, 0 to 1. */
    private float reach(PdfLine line) {
        return right <= left ? 1 : (line.right() - left) / (right - left);
    }
}
