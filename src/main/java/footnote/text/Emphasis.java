package footnote.text;

/**
 * Tells the stars, underscores and tildes that emphasize words from those that mean something: a product, a name with
 * underscores, a hotel's stars.
 */
final class Emphasis {

    private static final String KINDS = "*_~";

    /** How many characters of each kind have opened. */
    private final int[] open = new int[KINDS.length()];

    /**
     * Whether a run of one of these characters is markup.
     *
     * @param before the character before it
     * @param next the one behind it, a space at the end
     */
    boolean isMarkup(String run, char before, char next) {
        int kind = KINDS.indexOf(run.charAt(0));
        boolean spaceBefore = Character.isWhitespace(before);
        boolean spaceBehind = Character.isWhitespace(next);
        boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
        boolean inNumber = Character.isDigit(before) && Character.isDigit(next);
        if (run.length() > 3
                || spaceBefore && spaceBehind
                || inNumber
                || inWord && run.startsWith("_")
                || run.equals("~")) {
            return false;
        }
        if (open[kind] > 0 && !spaceBefore) {
            open[kind] = Math.max(0, open[kind] - run.length());
            return true;
        }
        if (spaceBehind || inWord && run.length() == 1) {
            return false;
        }
        open[kind] += run.length();
        return true;
    }
}
