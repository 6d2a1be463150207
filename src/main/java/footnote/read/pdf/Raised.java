package footnote.read.pdf;

import java.util.regex.Pattern;

/** Tells what stands raised in a line, smaller than the words beside it: the marks of notes, and powers. */
final class Raised {

    /** The size of what is raised, as a share of what stands beside it, at most. */
    private static final double SMALLER = 0.85;

    /** How far its base line is raised, as a share of the other size, at least. */
    private static final double RISE = 0.12;

    /** The upper number of a fraction stands raised, too. */
    private static final Pattern FRACTION = Pattern.compile("\\d[/⁄]");

    private Raised() {}

    /**
     * Whether it stands raised.
     *
     * @param size of it
     * @param bottom its base line
     * @param usual the size of what stands beside it
     * @param line the base line of that
     */
    static boolean is(float size, float bottom, float usual, float line) {
        return size < SMALLER * usual && line - bottom > RISE * usual && line - bottom < usual;
    }

    static boolean isFraction(CharSequence text) {
        return FRACTION.matcher(text).find();
    }
}
