package footnote.read.pdf;

/**
 * A word in its place on a page, in points from the page's upper left corner, as the page is read.
 *
 * @param text its letters as they stand, from left to right
 * @param top of its letters
 * @param bottom its base line
 * @param size of its letters
 */
record PdfWord(String text, float left, float right, float top, float bottom, float size) {

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

    float middle() {
        return (top + bottom) / 2;
    }
}
