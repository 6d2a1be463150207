package footnote.corpus;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 code units.
 *
 * @param start the first unit, from 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** The words of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** How many words of {@code text} it covers. */
    int words(String text) {
        return Characters.words(text, start, end);
    }

    /** The smallest span that holds both. */
    Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span without white space at its ends. */
    Span strip(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
