package footnote.measure;

import java.util.Collection;

/** Figures in order of size. */
public final class Percentiles {

    private final double[] sorted;

    public Percentiles(Collection<Double> figures) {
        sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The figure that {@code percent} of all don't exceed; NaN where there is none. */
    public double at(int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
