package footnote.read.pdf;

import footnote.corpus.Characters;

/**
 * A word in its place on a page, in points from the page's upper left corner, as the page is read.
 *
 * @param text its letters as they stand, from left to right
 * @param top of its letters
 * @param bottom its base line
 * @param size of its letters
 */
record PdfWord(String text, float left, float right, float top, float bottom, float size) {

    /** How far from a line's first word its label stands, as a share of its size. */
    private static final double LABEL = 2;

    private static final double NEAR = 0.35;

    /** How far a cell may stand from its column's edge, in points. */
    private static final float BESIDE = 1.5f;

    /** How far a row of a table may stand below the one before, in heights of its letters. */
    private static final float ROW = 3;

    /** Both as one: their letters, and the box around them. */
    PdfWord with(PdfWord next) {
        return new PdfWord(
                text + " " + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                Math.min(top, next.top),
                Math.max(bottom, next.bottom),
                size);
    }

    /** Its letters in the order of reading. */
    String read() {
        return RightToLeft.read(text);
    }

    float middle() {
        return (top + bottom) / 2;
    }

    float width() {
        return right - left;
    }

    /** A word on the base line of another one, where it stood raised. */
    PdfWord on(PdfWord line) {
        return new PdfWord(text, left, right, line.top, line.bottom, size);
    }

    /** Another text in its place, that begins further left. */
    PdfWord from(float start, String other) {
        return new PdfWord(other, start, right, top, bottom, size);
    }

    /** Both as one word: a raised mark stands right behind. */
    PdfWord marked(PdfWord mark) {
        return new PdfWord(text + Characters.raised(mark.text), left, mark.right, top, bottom, size);
    }

    /** Whether it begins where another one ends, no further away than words stand. */
    boolean isBehind(PdfWord other) {
        return Math.abs(left - other.right) < NEAR * Math.max(size, other.size);
    }

    /** Whether it may begin the row of a table behind that which another one begins. */
    boolean isRightBelow(PdfWord above) {
        return top - above.bottom <= ROW * size;
    }

    /** Whether it and another one have a place from left to right in common. */
    boolean isOver(PdfWord other) {
        return left < other.right && other.left < right;
    }

    /** Whether it begins where another one does, in the same column. */
    boolean isInColumnOf(PdfWord first) {
        return Math.abs(left - first.left) <= BESIDE;
    }

    /** Whether it stands before a line's first word, as a note's mark does. */
    boolean isLabelOf(PdfWord first) {
        return right <= first.left && first.left - right < LABEL * first.size;
    }
}
