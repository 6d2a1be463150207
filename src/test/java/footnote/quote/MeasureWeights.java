package footnote.quote;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.measure.Measurement;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Fits the weights of {@code PassageFeatures}, {@link SentenceFeature} and {@link AnswerFeatures}; each file weighs as much as
 * any other.
 */
@Command(
        name = "weights",
        mixinStandardHelpOptions = true,
        description =
                "Fits the weights of passages, sentences and the decision to what footnote eval --part a --candidates wrote.")
public final class MeasureWeights extends Measurement {

    private static final int ROUNDS = 3_000;
    private static final double RATE = 0.05;

    /** How much large weights cost; what is rare among decisions keeps a weight of its own. */
    private static final double DECISION_RIDGE = 2e-5;

    private static final double PASSAGE_RIDGE = 2e-4;
    private static final double SENTENCE_RIDGE = 5e-4;

    private static final List<String> PASSAGE = List.of("meaning", "nearest", "words", "title", "passage", "sentence");

    /** The plain sum, which the weights of passages meet half way. */
    private static final double[] PLAIN = {1.5, 1.5, 1, 0, 0, 0};

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    /** The doubts whose weights are fitted; the others' are set by hand, and these fitted beside them. */
    private static final Set<Doubt> FITTED =
            EnumSet.of(Doubt.OTHER_NUMBER, Doubt.OTHER_PLACE, Doubt.NO_TIME, Doubt.UNDENIED);

    /** Several things of which some are right, or a single one that is right or isn't, and its weight. */
    private record Example(List<double[]> features, List<Boolean> right, double weight) {}

    @Override
    public Integer call() throws IOException {
        List<Example> passages = new ArrayList<>();
        List<Example> sentences = new ArrayList<>();
        List<Example> answers = new ArrayList<>();
        for (Path file : files) {
            List<JsonNode> lines = lines(file, 1);
            for (JsonNode line : lines) {
                add(line.path("passages"), lines.size(), passages);
                add(line.path("sentences"), lines.size(), sentences);
                answers.add(new Example(
                        List.of(numbers(line.path("features"))),
                        List.of(line.path("answerable").booleanValue()),
                        1.0 / lines.size()));
            }
        }
        print("PassageFeatures", PASSAGE, halfWay(fit(passages, false, PASSAGE_RIDGE)));
        print("SentenceFeature", names(SentenceFeature.values()), fit(sentences, false, SENTENCE_RIDGE));
        print("AnswerFeatures", answerFeatures(), fit(answers, true, DECISION_RIDGE));
        return 0;
    }

    /** Those of which some are right. */
    private static void add(JsonNode options, int lines, List<Example> examples) {
        List<Boolean> right = list(options).stream()
                .map(option -> option.path("good").booleanValue())
                .toList();
        if (right.contains(true)) {
            List<double[]> features = list(options).stream()
                    .map(option -> numbers(option.path("features")))
                    .toList();
            examples.add(new Example(features, right, 1.0 / lines));
        }
    }

    private static double[] halfWay(double[] weights) {
        double[] mean = new double[weights.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (PLAIN[i] + weights[i] * PLAIN[0] / weights[0]) / 2;
        }
        return mean;
    }

    private static List<String> names(Enum<?>... features) {
        return Stream.of(features).map(Enum::toString).toList();
    }

    private static List<String> names(Class<? extends Record> features) {
        return Arrays.stream(features.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** What {@link AnswerFeatures#values} are, in their order. */
    private static List<String> answerFeatures() {
        return Stream.concat(
                        names(AnswerFeatures.class).stream().filter(name -> !name.equals("doubts")),
                        names(Doubt.values()).stream())
                .toList();
    }

    /** By gradient descent (Adam, Kingma and Ba 2015); the last weight of a decision is the bias. */
    private static double[] fit(List<Example> examples, boolean decision, double ridge) {
        int size = examples.getFirst().features.getFirst().length + (decision ? 1 : 0);
        double[] weights = new double[size];
        Map<Integer, Double> fixed = decision ? byHand() : Map.of();
        fixed.forEach((i, weight) -> weights[i] = weight);
        double[] mean = new double[size];
        double[] square = new double[size];
        double whole = examples.stream().mapToDouble(Example::weight).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[size];
            for (Example example : examples) {
                add(gradient, example, weights, decision, example.weight / whole);
            }
            for (int i = 0; i < size; i++) {
                if (fixed.containsKey(i)) {
                    continue;
                }
                gradient[i] += decision && i == size - 1 ? 0 : 2 * ridge * weights[i];
                mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
                double step = mean[i] / (1 - Math.pow(0.9, round));
                weights[i] -= RATE * step / (Math.sqrt(square[i] / (1 - Math.pow(0.999, round))) + 1e-9);
            }
        }
        return weights;
    }

    /** By their places among the features. */
    private static Map<Integer, Double> byHand() {
        List<String> names = answerFeatures();
        Map<Integer, Double> weights = new HashMap<>(Map.of(
                names.indexOf("logPassages"), AnswerFeatures.LOG_PASSAGES,
                names.indexOf("missingNames"), AnswerFeatures.MISSING_NAMES,
                names.indexOf("unnamed"), AnswerFeatures.UNNAMED));
        EnumSet.complementOf(EnumSet.copyOf(FITTED))
                .forEach(doubt -> weights.put(names.indexOf(doubt.toString()), -doubt.weight()));
        return weights;
    }

    private static void add(double[] gradient, Example example, double[] weights, boolean decision, double weight) {
        double[] scores =
                example.features.stream().mapToDouble(row -> dot(row, weights)).toArray();
        if (decision) {
            double[] row = example.features.getFirst();
            double likely = 1 / (1 + Math.exp(-scores[0] - weights[row.length]));
            double error = weight * (likely - (example.right.getFirst() ? 1 : 0));
            for (int i = 0; i < row.length; i++) {
                gradient[i] += error * row[i];
            }
            gradient[row.length] += error;
            return;
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double right = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            all += scores[i];
            right += example.right.get(i) ? scores[i] : 0;
        }
        for (int i = 0; i < scores.length; i++) {
            double error = weight * (scores[i] / all - (example.right.get(i) ? scores[i] / right : 0));
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += error * example.features.get(i)[j];
            }
        }
    }

    private void print(String features, List<String> names, double[] weights) {
        PrintWriter out = out();
        out.println(features);
        for (int i = 0; i < weights.length; i++) {
            out.printf(Locale.ROOT, "  %-14s %7.2f%n", i < names.size() ? names.get(i) : "bias", weights[i]);
        }
        out.flush();
    }

    private static double dot(double[] row, double[] weights) {
        double dot = 0;
        for (int i = 0; i < row.length; i++) {
            dot += row[i] * weights[i];
        }
        return dot;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static double[] numbers(JsonNode array) {
        return list(array).stream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
