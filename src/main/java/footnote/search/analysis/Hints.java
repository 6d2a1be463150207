package footnote.search.analysis;

import java.util.ArrayList;
import java.util.List;

/** Tells in one look at a text which of many rules concern it, since it has one of their hints. Immutable. */
final class Hints {

    private static final int SHORT = 2;
    private static final int LONG = 4;

    private static final int PLACE_BITS = 14;

    /** A hint, and the bit of its rule. */
    private record Hint(String text, long rule) {}

    /** Those of a single character. */
    private final List<Hint> single = new ArrayList<>();

    /** The others by the place of the characters that they begin with; null at most places. */
    private final Hint[][] byTwo = new Hint[1 << PLACE_BITS][];

    private final Hint[][] byFour = new Hint[1 << PLACE_BITS][];
    private long always;

    /** @param hints of each rule, of which there are 64 at most: it concerns no text without one of them; none for any text */
    Hints(List<List<String>> hints) {
        for (int rule = 0; rule < hints.size(); rule++) {
            long bit = 1L << rule;
            always |= hints.get(rule).isEmpty() ? bit : 0;
            hints.get(rule).forEach(hint -> add(new Hint(hint, bit)));
        }
    }

    /** The rules, a bit each from the first, that concern a text. */
    long of(String text) {
        long found = always;
        for (Hint hint : single) {
            found |= text.contains(hint.text) ? hint.rule : 0;
        }
        long last = 0;
        for (int i = 0; i < text.length(); i++) {
            last = last << Character.SIZE | text.charAt(i);
            found |= beginning(byTwo[place(last & 0xFFFF_FFFFL)], text, i - SHORT + 1);
            found |= beginning(byFour[place(last)], text, i - LONG + 1);
        }
        return found;
    }

    private void add(Hint hint) {
        if (hint.text.length() < SHORT) {
            single.add(hint);
            return;
        }
        boolean four = hint.text.length() >= LONG;
        Hint[][] places = four ? byFour : byTwo;
        int place = place(begun(hint.text, four ? LONG : SHORT));
        List<Hint> there = new ArrayList<>(places[place] == null ? List.of() : List.of(places[place]));
        there.add(hint);
        places[place] = there.toArray(Hint[]::new);
    }

    /** The rules of those of some hints that begin at a place of a text. */
    private static long beginning(Hint[] hints, String text, int at) {
        long found = 0;
        if (hints != null) {
            for (Hint hint : hints) {
                found |= text.startsWith(hint.text, at) ? hint.rule : 0;
            }
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
        return (int) (characters * 0x9E3779B97F4A7C15L >>> Long.SIZE - PLACE_BITS);
    }
}
