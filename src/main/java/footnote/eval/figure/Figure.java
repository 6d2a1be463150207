package footnote.eval.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A figure that is reported of a run: the mean of a metric, unless its meaning says otherwise.
 *
 * @param name its name for programs
 * @param meaning what it says, in a few words
 */
public record Figure(
        Section section, String name, String meaning, boolean isLowerBetter, Statistic statistic, Metric metric) {

    /** Figures that belong together. */
    public enum Section {
        FINDING("Finding"),
        FOLLOWING_UP("Follow-up questions"),
        QUOTING("Quoting"),
        ANSWERING("Answering and refusing"),
        DECIDING("Telling apart what is answered"),
        TIME("Time, in milliseconds");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** All that are reported, in the order of the report. */
    public static final List<Figure> ALL = Stream.of(
                    mean(Section.FINDING, Metric.ARTICLE_HIT_1, "a wanted article is found first"),
                    mean(Section.FINDING, Metric.ARTICLE_HIT_5, "… among the first 5 articles"),
                    mean(Section.FINDING, Metric.ARTICLE_HIT_10, "… among the first 10"),
                    mean(Section.FINDING, Metric.ARTICLE_NDCG_10, "how near the top the wanted articles are"),
                    mean(Section.FINDING, Metric.PASSAGE_HIT_1, "the first passage holds the wanted words"),
                    mean(Section.FINDING, Metric.PASSAGE_HIT_5, "… one of the first 5 passages"),
                    mean(Section.FINDING, Metric.PASSAGE_HIT_10, "… one of the first 10"),
                    mean(Section.FINDING, Metric.PASSAGE_NDCG_10, "how near the top such passages are"),
                    mean(Section.FOLLOWING_UP, Metric.RAW_ARTICLE_HIT_1, "searched as asked, the first article"),
                    mean(Section.FOLLOWING_UP, Metric.REWRITTEN_ARTICLE_HIT_1, "made to stand alone"),
                    mean(Section.FOLLOWING_UP, Metric.RAW_ARTICLE_HIT_5, "searched as asked, the first 5 articles"),
                    mean(Section.FOLLOWING_UP, Metric.REWRITTEN_ARTICLE_HIT_5, "made to stand alone"),
                    mean(Section.FOLLOWING_UP, Metric.RAW_ARTICLE_NDCG_10, "searched as asked, how near the top"),
                    mean(Section.FOLLOWING_UP, Metric.REWRITTEN_ARTICLE_NDCG_10, "made to stand alone"),
                    mean(Section.FOLLOWING_UP, Metric.RAW_PASSAGE_HIT_5, "searched as asked, the first 5 passages"),
                    mean(Section.FOLLOWING_UP, Metric.REWRITTEN_PASSAGE_HIT_5, "made to stand alone"),
                    mean(Section.QUOTING, Metric.QUOTE_1, "the best sentence holds the wanted words"),
                    mean(Section.QUOTING, Metric.QUOTE_2, "the best 2 sentences do"),
                    mean(Section.QUOTING, Metric.QUOTE_3, "the best 3 do"),
                    less(Section.QUOTING, Metric.QUOTE_1_WORDS, "words of the best sentence"),
                    less(Section.QUOTING, Metric.QUOTE_2_WORDS, "words of the best 2"),
                    less(Section.QUOTING, Metric.QUOTE_3_WORDS, "words of the best 3"),
                    mean(Section.ANSWERING, Metric.ANSWERED, "answered, of those with an answer"),
                    mean(Section.ANSWERING, Metric.REFUSED, "refused, of those without"),
                    mean(Section.ANSWERING, Metric.RIGHT, "holds the wanted words, of these answers"),
                    mean(Section.ANSWERING, Metric.CORRECT, "right or rightly refused, of all"),
                    less(Section.ANSWERING, Metric.WORDS, "words cited in an answer"),
                    mean(Section.ANSWERING, Metric.EXACT, "citations that stand in the article as cited"),
                    mean(Section.ANSWERING, Metric.CITATION_PRECISION, "citations that hold evidence or answer"),
                    mean(Section.ANSWERING, Metric.CITATION_RECALL, "evidence that is cited"),
                    less(Section.ANSWERING, Metric.DEGRADED, "answers for which the model failed"),
                    auroc("auroc", Metric.MARGIN, "answerable above unanswerable, AUROC of the margin"),
                    auroc("auroc_taken_away", Metric.MARGIN_TAKEN_AWAY, "above the same without their articles"),
                    times(Metric.SEARCH_MS, "search"),
                    times(Metric.FIRST_WORDS_MS, "first words"),
                    times(Metric.WHOLE_MS, "whole answer"))
            .flatMap(figures -> figures)
            .toList();

    /** Whether it is a share of 0 to 1. */
    public boolean isShare() {
        return !isLowerBetter || metric == Metric.DEGRADED;
    }

    /** The names of all, separated by commas. */
    public static String names() {
        return ALL.stream().map(Figure::name).collect(Collectors.joining(", "));
    }

    public static Optional<Figure> named(String name) {
        return ALL.stream().filter(figure -> figure.name.equals(name)).findFirst();
    }

    /** Its value in a run; empty where no question gave one. */
    Optional<Estimate> of(List<Outcome> outcomes) {
        return sample(outcomes, outcomes).map(sample -> Bootstrap.interval(statistic, sample));
    }

    /**
     * How it differs between two runs, over the questions that gave a value in both; empty where none did.
     *
     * @param before of the same questions as {@code now}, in the same order
     */
    Optional<Change> between(List<Outcome> before, List<Outcome> now) {
        return sample(before, now).flatMap(b -> sample(now, before).map(n -> Bootstrap.paired(statistic, b, n)));
    }

    /** What these outcomes gave where the others gave something, too. */
    private Optional<Sample> sample(List<Outcome> some, List<Outcome> others) {
        if (section != Section.DECIDING) {
            double[] values = values(some, others, metric, _ -> true);
            return values.length == 0 ? Optional.empty() : Optional.of(new Sample(values));
        }
        double[] answerable = values(some, others, Metric.MARGIN, Outcome::answerable);
        double[] against =
                values(some, others, metric, each -> metric == Metric.MARGIN_TAKEN_AWAY || !each.answerable());
        return answerable.length == 0 || against.length == 0
                ? Optional.empty()
                : Optional.of(new Sample(answerable, against));
    }

    private static double[] values(List<Outcome> some, List<Outcome> others, Metric metric, Predicate<Outcome> which) {
        return IntStream.range(0, some.size())
                .filter(i ->
                        which.test(some.get(i)) && others.get(i).value(metric).isPresent())
                .mapToObj(i -> some.get(i).value(metric))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static Stream<Figure> mean(Section section, Metric metric, String meaning) {
        return Stream.of(new Figure(section, metric.key(), meaning, false, Statistic.MEAN, metric));
    }

    private static Stream<Figure> less(Section section, Metric metric, String meaning) {
        return Stream.of(new Figure(section, metric.key(), meaning, true, Statistic.MEAN, metric));
    }

    private static Stream<Figure> auroc(String name, Metric metric, String meaning) {
        return Stream.of(new Figure(Section.DECIDING, name, meaning, false, Statistic.AUROC, metric));
    }

    private static Stream<Figure> times(Metric metric, String meaning) {
        return Arrays.stream(new int[] {50, 95, 99})
                .mapToObj(percent -> new Figure(
                        Section.TIME,
                        metric.key() + "_p" + percent,
                        meaning + ", " + percent + " % are as fast",
                        true,
                        Statistic.quantile(percent / 100.0),
                        metric));
    }
}
