package footnote.eval.figure;

import java.util.Random;

/** Values of questions, in two groups where a statistic sets one against the other. Not to be changed. */
final class Sample {

    private final double[] values;
    private final double[] against;

    Sample(double[] values) {
        this(values, new double[0]);
    }

    Sample(double[] values, double[] against) {
        this.values = values;
        this.against = against;
    }

    double[] values() {
        return values;
    }

    /** The other group; empty where there is but one. */
    double[] against() {
        return against;
    }

    int size() {
        return values.length + against.length;
    }

    /** As many of each group, drawn with replacement; the same ones from samples of one size and randoms of one seed. */
    Sample drawn(Random random) {
        return new Sample(drawn(values, random), drawn(against, random));
    }

    private static double[] drawn(double[] from, Random random) {
        double[] drawn = new double[from.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = from[random.nextInt(from.length)];
        }
        return drawn;
    }

    /** About half of its values, drawn by chance, and in place of the others those of a sample of the same size. */
    Sample mixed(Sample other, Random random) {
        return new Sample(mixed(values, other.values, random), mixed(against, other.against, random));
    }

    private static double[] mixed(double[] some, double[] others, Random random) {
        double[] mixed = new double[some.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = random.nextBoolean() ? some[i] : others[i];
        }
        return mixed;
    }
}
