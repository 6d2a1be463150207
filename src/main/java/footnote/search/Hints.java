package footnote.search;

import java.util.List;

/** Tells in one look at a text which of many rules may concern it, by how their hints begin. Immutable. */
final class Hints {

    private static final int SHORT = 2;
    private static final int LONG = 4;

    /** A power of two. */
    private static final int PLACES = 1 << 14;

    /** The rules, a bit each, by the place of the first characters of their hints. */
    private final long[] byTwo = new long[PLACES];

    private final long[] byFour = new long[PLACES];
    private long always;

    /** @param hints of each rule, of which there are 64 at most: it concerns no text without one of them; none for any text */
    Hints(List<List<String>> hints) {
        for (int rule = 0; rule < hints.size(); rule++) {
            long bit = 1L << rule;
            always |= hints.get(rule).isEmpty() ? bit : 0;
            for (String hint : hints.get(rule)) {
                if (hint.length() < SHORT) {
                    always |= bit;
                } else {
                    boolean four = hint.length() >= LONG;
                    (four ? byFour : byTwo)[place(begun(hint, four ? LONG : SHORT))] |= bit;
                }
            }
        }
    }

    /** The rules, a bit each from the first, that may concern a text. */
    long of(String text) {
        long found = always;
        long last = 0;
        for (int i = 0; i < text.length(); i++) {
            last = last << Character.SIZE | text.charAt(i);
            found |= byTwo[place(last & 0xFFFF_FFFFL)] | byFour[place(last)];
        }
        return found;
    }

    private static long begun(String hint, int length) {
        long begun = 0;
        for (int i = 0; i < length; i++) {
            begun = begun << Character.SIZE | hint.charAt(i);
        }
        return begun;
    }

    /** Fibonacci hashing (Knuth 1998). */
    private static int place(long characters) {
        return (int) (characters * 0x9E3779B97F4A7C15L >>> 50);
    }
}
