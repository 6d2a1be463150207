package footnote.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One axis: from values to a place between 0 and 1.
 *
 * @param low the value at 0
 * @param high the value at 1, above {@code low}
 * @param logarithmic whether equal steps are equal factors; {@code low} is above 0 then
 */
record AxisScale(double low, double high, boolean logarithmic) {

    /** About how many steps of a linear axis are marked. */
    private static final int STEPS = 5;

    /** The least that a logarithmic axis shows. */
    private static final double LEAST = 0.1;

    static AxisScale linear(double low, double high) {
        return new AxisScale(low, high > low ? high : low + 1, false);
    }

    /** An axis from the power of ten at or below a value to the one at or above another. */
    static AxisScale logarithmic(double least, double most) {
        double low = Math.pow(10, Math.floor(Math.log10(Math.max(least, LEAST))));
        return new AxisScale(low, Math.max(low * 10, Math.pow(10, Math.ceil(Math.log10(Math.max(most, LEAST))))), true);
    }

    /** Where a value stands; one outside of the axis at its end. */
    double at(double value) {
        double place = logarithmic
                ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
                : (value - low) / (high - low);
        return Math.clamp(place, 0, 1);
    }

    /** The values that are marked. */
    List<Double> ticks() {
        if (logarithmic) {
            return DoubleStream.iterate(low, tick -> tick <= high * 1.001, tick -> tick * 10)
                    .boxed()
                    .toList();
        }
        double step = step();
        int first = (int) Math.ceil(low / step - 1e-9);
        int last = (int) Math.floor(high / step + 1e-9);
        return IntStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    }

    /** A value of the axis as it is written. */
    String label(double value) {
        double step = logarithmic ? value : step();
        int places = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + places + "f", value + 0.0);
    }

    /** 1, 2 or 5 times a power of ten. */
    private double step() {
        double rough = (high - low) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(step -> step >= rough * 0.999)
                .findFirst()
                .orElse(10 * power);
    }
}
