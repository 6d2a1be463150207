package footnote.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Logistic regression by gradient ascent, with a ridge that leaves out the constant. */
final class LogisticRegression {

    private static final int ROUNDS = 5_000;
    private static final double RATE = 0.5;
    private static final double RIDGE = 0.005;

    private LogisticRegression() {}

    /**
     * The weight of each feature, then the constant.
     *
     * @param rows of features, all of one length
     * @param right which of them is to score high
     */
    static double[] fit(List<double[]> rows, List<Boolean> right) {
        int size = rows.getFirst().length;
        double[] mean = new double[size];
        double[] scale = new double[size];
        Arrays.setAll(mean, i -> mean(rows, row -> row[i]));
        Arrays.setAll(scale, i -> Math.max(1e-6, Math.sqrt(mean(rows, row -> Math.pow(row[i] - mean[i], 2)))));
        List<double[]> scaled =
                rows.stream().map(row -> scaled(row, mean, scale)).toList();
        double[] weights = new double[size + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size + 1];
            for (int at = 0; at < rows.size(); at++) {
                double[] row = scaled.get(at);
                double error = (right.get(at) ? 1 : 0) - 1 / (1 + Math.exp(-dot(row, weights)));
                for (int i = 0; i <= size; i++) {
                    gradient[i] += error * row[i];
                }
            }
            for (int i = 0; i <= size; i++) {
                weights[i] += RATE * (gradient[i] / rows.size() - (i == size ? 0 : RIDGE * weights[i]));
            }
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= scale[i];
            weights[size] -= weights[i] * mean[i];
        }
        return weights;
    }

    /** The row with mean 0 and deviation 1, and a 1 for the constant. */
    private static double[] scaled(double[] row, double[] mean, double[] scale) {
        double[] scaled = new double[row.length + 1];
        Arrays.setAll(scaled, i -> i == row.length ? 1 : (row[i] - mean[i]) / scale[i]);
        return scaled;
    }

    private static double dot(double[] row, double[] weights) {
        double dot = 0;
        for (int i = 0; i < row.length; i++) {
            dot += row[i] * weights[i];
        }
        return dot;
    }

    private static double mean(List<double[]> rows, ToDoubleFunction<double[]> value) {
        return rows.stream().mapToDouble(value).average().orElse(0);
    }
}
