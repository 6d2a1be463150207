package footnote.answer;

import java.util.function.DoubleSupplier;

/**
 * How far a question is above the line from which on it is answered, in logarithms of odds; below it where negative. It lies between two bounds, and
 * is worked out only where something hangs on it: that takes about as long as a search.
 *
 * @param least at most the value
 * @param most at least the value
 */
public record Margin(double least, double most, DoubleSupplier worked) {

    /** One that is known. */
    public static Margin of(double value) {
        return new Margin(value, value, () -> value);
    }

    public double value() {
        return worked.getAsDouble();
    }

    /** Whether it is more than so much above another. */
    public boolean exceeds(Margin other, double by) {
        return least > other.most + by || most > other.least + by && value() > other.value() + by;
    }
}
