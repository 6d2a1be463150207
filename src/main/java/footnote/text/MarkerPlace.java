package footnote.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of what has been said, as far as it tells whether a number in parentheses, or a raised one, is a marker there. */
final class MarkerPlace {

    private static final int LENGTH = 40;

    /** Words that a number belongs to. */
    private static final Set<String> OF_NUMBERS = words("one two three four five six seven eight nine ten eleven twelve"
            + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty dozen hundred thousand million billion option"
            + " options step item point case phase part article section clause paragraph rule chapter figure"
            + " fig table question number no level type category group stage version volume page appendix"
            + " equation scenario choice goal reason a an the of at to for from with and or nor but is are was were be into as between"
            + " namely if then than");

    /** Words that a list's numbers stand behind, each before an item. */
    private static final Set<String> BEFORE_ITEMS =
            words("in on by about over under only least most plus nearly almost some all around that either both");

    private static final Set<String> UNITS =
            words("feet foot miles mile metres metre meters meter inches inch yards yard sec"
                    + " kilometres kilometers centimetres centimeters acres chi sigma log sin cos");

    private static final Pattern WORD = Pattern.compile("(\\p{L}+)([ ]?)\\z");
    private static final Pattern FIGURE = Pattern.compile("(\\d[\\d.,]*)([ ]?)\\z");
    private static final Pattern CLOSED = Pattern.compile("[\\p{L}\\p{N}][.!?…”\"’')%\\]]{1,4}[ ]?\\z");

    /** Of TeX, whose arguments stand in braces. */
    private static final Pattern COMMAND = Pattern.compile("\\\\\\p{L}+\\z");

    private static final Pattern STOPPED = Pattern.compile("[.,;:!?)\\]”\"’'…%][ ]?\\z");

    private final StringBuilder tail = new StringBuilder();

    void pass(char c) {
        tail.append(c);
        tail.delete(0, Math.max(0, tail.length() - LENGTH));
    }

    /** Where one marker stands, so may the next. */
    void passMarker() {
        pass(']');
    }

    /** Whether the last word is a number in figures, or one that may stand before an item of a list: no marker unless a stop follows. */
    boolean isBeforeMore() {
        Matcher word = WORD.matcher(tail);
        return FIGURE.matcher(tail).find() || word.find() && BEFORE_ITEMS.contains(lower(word.group(1)));
    }

    /** Whether a number in parentheses may be a marker here, rather than a quantity said again. */
    boolean mayBeEnclosed(String numbers) {
        Matcher word = WORD.matcher(tail);
        if (word.find()) {
            return word.group(1).length() > 1 && !OF_NUMBERS.contains(lower(word.group(1)));
        }
        Matcher figure = FIGURE.matcher(tail);
        return figure.find()
                ? !figure.group(1).equals(numbers) && !figure.group(2).isEmpty()
                : isBehindSentence();
    }

    /** Whether a number in braces may be a marker here, rather than part of a formula. */
    boolean mayBeBraced() {
        return WORD.matcher(tail).find()
                ? !COMMAND.matcher(tail).find()
                : STOPPED.matcher(tail).find();
    }

    /** Whether a raised number may be a marker here, rather than a power. */
    boolean mayBeRaised() {
        Matcher word = WORD.matcher(tail);
        return word.find()
                ? word.group(1).length() > 2 && !UNITS.contains(lower(word.group(1)))
                : STOPPED.matcher(tail).find();
    }

    /** Whether a word may begin here. */
    boolean mayBeWord() {
        return tail.isEmpty() || !Character.isLetterOrDigit(tail.charAt(tail.length() - 1));
    }

    private boolean isBehindSentence() {
        return CLOSED.matcher(tail).find() || tail.toString().stripTrailing().endsWith("]");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
