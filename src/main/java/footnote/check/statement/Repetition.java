package footnote.check.statement;

/** A run of the same few characters again and again, which states nothing and is there to tire a language model. */
final class Repetition {

    /** The same comes this often at least. */
    private static final int FEWEST = 10;

    /** What comes again is no longer, in characters. */
    private static final int LONGEST = 40;

    private Repetition() {}

    /**
     * Whether a sentence has one. A run holds one of the places that lie its least length apart, so
     * only these are looked at; a regular expression takes far longer.
     */
    static boolean isIn(String sentence) {
        for (int length = 1; length <= Math.min(LONGEST, sentence.length() / FEWEST); length++) {
            int least = (FEWEST - 1) * length;
            int end;
            for (int at = least - 1; at + length < sentence.length(); at = end + least) {
                int start = at;
                end = at;
                while (start > 0 && recurs(sentence, start - 1, length)) {
                    start--;
                }
                while (recurs(sentence, end, length)) {
                    end++;
                }
                for (int first = start; first <= end - least; first++) {
                    if (startsRun(sentence.charAt(first))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the character at a place stands again so much farther on. */
    private static boolean recurs(String sentence, int at, int length) {
        return at + length < sentence.length() && isSame(sentence.charAt(at), sentence.charAt(at + length));
    }

    private static boolean isSame(char one, char other) {
        return one != '\n' && Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    private static boolean startsRun(char c) {
        return !Character.isWhitespace(c) && !Character.isDigit(c) && c != '.';
    }
}
