package footnote.eval.report;

import footnote.eval.figure.Change;
import footnote.eval.figure.Figure;
import java.util.Locale;

/** How figures are written. */
final class Numbers {

    private Numbers() {}

    static String of(Figure figure, double value) {
        return String.format(Locale.ROOT, figure.isShare() ? "%.3f" : "%.1f", value);
    }

    /** So many of a thing: "1 question", "1,200 questions". */
    static String count(int n, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", n, thing, n == 1 ? "" : "s");
    }

    /** A share in whole percent; only what is all is 100 %. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%d %%", share < 1 ? Math.min(99, Math.round(100 * share)) : 100);
    }

    static String signed(Figure figure, double value) {
        return String.format(Locale.ROOT, figure.isShare() ? "%+.3f" : "%+.1f", value);
    }

    /** What a change means; nothing where chance may have made it. */
    static String judgement(Figure figure, Change change) {
        if (!change.beyondChance()) {
            return "";
        }
        return change.difference() > 0 == figure.isLowerBetter() ? "worse" : "better";
    }
}
