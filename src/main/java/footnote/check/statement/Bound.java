package footnote.check.statement;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How exact a number means to be, as words before it tell, "about", "more than", and as the range of true values around it. English. */
public enum Bound {
    EXACT("1", "1", "(?!)"),
    ABOUT("0.95", "1.05", "about|around|roughly|some|approximately|an estimated|close to"),
    OVER(
            "1",
            "1.25",
            "(?<!\\b(?:no|not) )(?:more|(?:old|long|larg|bigg|great|heavi|high|tall|fast)er) than|over|at least|above|exceeding"
                    + "|upwards of|minimum (?:of|is)|(?:no|not) (?:less|fewer) than"),
    UNDER(
            "0.8",
            "1",
            "as (?:much|many|high|long|large|big) as|nearly|almost|up to|at most|(?:maximum|limit) (?:of|is)|limited to|capped at|within"
                    + "|(?:no|not) (?:more|\\p{L}{1,9}er) than"),
    /** Not as much as the number itself. */
    BELOW("0.8", "1", "(?:less|fewer|(?:young|short|small|light|low|cheap)er) than|under|below");

    /** Any of these words, and what else may stand there and tells nothing of its own, as alternatives of a regular expression. */
    public static final String HEDGES =
            "about|around|roughly|nearly|almost|some|just|only|over|under|approximately|an|a|estimated|more than|less than"
                    + "|at least|record|as much as|further";

    /** They are no longer, in characters. */
    private static final int LONGEST = 30;

    /** So many digits behind the point has a third alone. */
    private static final int ENDLESS = 5;

    private final BigDecimal least;
    private final BigDecimal most;
    private final Pattern words;

    Bound(String least, String most, String words) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.words = Pattern.compile("(?i)\\b(?:" + words + ") ?\\z");
    }

    /** How exact the number at a place of a text means to be. */
    static Bound before(CharSequence text, int at) {
        CharSequence before = text.subSequence(Math.max(0, at - LONGEST), at);
        return Stream.of(ABOUT, OVER, UNDER, BELOW)
                .filter(bound -> bound.words.matcher(before).find())
                .findFirst()
                .orElse(EXACT);
    }

    /** The least true value beside a number, as its multiple. */
    BigDecimal least() {
        return least;
    }

    /** The most, the same way. */
    BigDecimal most() {
        return most;
    }

    /**
     * Whether a number with this bound is another than a claimed one with its own: one is all above it and the other all below it, be it
     * itself, or both are on one side of different numbers of which the claimed one isn't the rounder: "at least 6 days", "at least 5".
     */
    boolean isOther(BigDecimal value, Bound claimed, BigDecimal claimedValue) {
        int sides = side() * claimed.side();
        return value.compareTo(claimedValue) == 0
                ? sides < 0 || this == BELOW && claimed == EXACT
                : sides > 0 && digits(claimedValue) >= digits(value);
    }

    /** Above the number 1, below it -1, near it 0. */
    private int side() {
        return switch (this) {
            case EXACT, ABOUT -> 0;
            case OVER -> 1;
            case UNDER, BELOW -> -1;
        };
    }

    /** How many digits a number has; one for a third, which is round though they never end. */
    private static int digits(BigDecimal value) {
        return value.scale() < ENDLESS ? value.stripTrailingZeros().precision() : 1;
    }
}
