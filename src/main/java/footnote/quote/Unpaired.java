package footnote.quote;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The quotation marks and brackets that some words lack: those that open what closes in them, and those that close what opens.
 *
 * @param before the marks that open, in the order of the words
 * @param after the marks that close
 */
record Unpaired(String before, String after) {

    private static final String OPEN = "“(";

    private static final String CLOSED = "”)";

    private static final char STRAIGHT = '"';

    static Unpaired of(String words) {
        StringBuilder unopened = new StringBuilder();
        Deque<Character> open = new ArrayDeque<>();
        for (int at = 0; at < words.length(); at++) {
            char mark = words.charAt(at);
            if (OPEN.indexOf(mark) >= 0 || mark == STRAIGHT && opens(words, at, open.contains(STRAIGHT))) {
                open.push(mark);
            } else if (CLOSED.indexOf(mark) >= 0 || mark == STRAIGHT) {
                char opening = mark == STRAIGHT ? mark : OPEN.charAt(CLOSED.indexOf(mark));
                if (!open.removeFirstOccurrence(opening) && !isOfInches(words, at)) {
                    unopened.insert(0, opening);
                }
            }
        }
        StringBuilder unclosed = new StringBuilder();
        open.forEach(mark -> unclosed.append(mark == STRAIGHT ? mark : CLOSED.charAt(OPEN.indexOf(mark))));
        return new Unpaired(unopened.toString(), unclosed.toString());
    }

    boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Without the brackets. */
    Unpaired quotationMarks() {
        return new Unpaired(before.replace("(", ""), after.replace(")", ""));
    }

    /** A straight mark opens what stands right behind it and closes what stands right before it; between both it does what is due. */
    private static boolean opens(String words, int at, boolean open) {
        boolean behind = at > 0 && !isGap(words.charAt(at - 1));
        boolean before = at + 1 < words.length() && !isGap(words.charAt(at + 1));
        return behind == before ? !open : before;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || "([—–-".indexOf(c) >= 0;
    }

    private static boolean isOfInches(String words, int at) {
        return words.charAt(at) == STRAIGHT && at > 0 && Character.isDigit(words.charAt(at - 1));
    }
}
