package footnote.check.statement;

import java.math.BigDecimal;

/** How exact a number means to be, as the range of true values around it. */
public enum Bound {
    EXACT("1", "1"),
    ABOUT("0.95", "1.05"),
    OVER("1", "1.25"),
    UNDER("0.8", "1");

    /** So many digits behind the point has a third alone. */
    private static final int ENDLESS = 5;

    private final BigDecimal least;
    private final BigDecimal most;

    Bound(String least, String most) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
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
     * Whether a number with this bound is another than a claimed one with its own: one is all above it and the other all below it, or both
     * are on one side of different numbers of which the claimed one isn't the rounder: "at least 6 days", "at least 5".
     */
    boolean isOther(BigDecimal value, Bound claimed, BigDecimal claimedValue) {
        boolean sided = isSided() && claimed.isSided();
        return value.compareTo(claimedValue) == 0
                ? sided && this != claimed
                : sided && this == claimed && digits(claimedValue) >= digits(value);
    }

    private boolean isSided() {
        return this == OVER || this == UNDER;
    }

    /** How many digits a number has; one for a third, which is round though they never end. */
    private static int digits(BigDecimal value) {
        return value.scale() < ENDLESS ? value.stripTrailingZeros().precision() : 1;
    }
}
