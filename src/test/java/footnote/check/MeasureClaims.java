package footnote.check;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.check.statement.Statements;
import footnote.corpus.Sentence;
import footnote.measure.Measurement;
import footnote.search.Embedder;
import footnote.search.Hit;
import footnote.search.Meaning;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Source;
import footnote.search.Vector;
import footnote.search.analysis.Stems;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code claims}: checks claims that people judged against the page that each cites, and tells how well the score of
 * support parts the supported from the rest. Constants are chosen on half a: {@code --fit} prints, for the signals of
 * {@link Verdicts}, the mean of two logistic regressions, one for what is supported and one for what is so in part at least.
 */
@Command(name = "claims", description = "Checks claims that people judged, in the format of WiCE (Kamoi et al. 2023).")
public final class MeasureClaims extends Measurement {

    private static final int SENTENCES_A_PASSAGE = 8;
    private static final int LONGEST = 1_500;

    /** How a page's title stands among its sentences; an article's title stands in no passage. */
    private static final String TITLE = "(meta data) TITLE:";

    @Parameters(
            paramLabel = "FILE",
            description = "One claim a line: id, claim, evidence, label, supporting_sentences.")
    private Path file = Path.of("");

    @Option(names = "--every", paramLabel = "N", description = "Checks each Nth claim.")
    private int every = 1;

    @Option(names = "--fit", description = "Fits the weights on half a, each claim's cosine measured.")
    private boolean fit;

    private record Judged(boolean half, String label, Signals signals, double score, boolean firstIsRight) {

        boolean isSupported() {
            return label.equals("supported");
        }

        boolean isInPart() {
            return !label.equals("not_supported");
        }

        double[] features() {
            return new double[] {
                signals.cosine(), signals.coverage(), signals.nowhere(), signals.numbers(), signals.names()
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        Embedder embedder = Embedder.load();
        List<JsonNode> lines = lines(file, every);
        Counted retriever = new Counted(embedder);
        for (JsonNode line : lines) {
            passages(line).forEach(retriever::count);
        }
        List<Judged> judged =
                lines.stream().map(line -> judge(line, embedder, retriever)).toList();
        PrintWriter out = out();
        out.printf(
                "%-8s %22s %26s %30s%n", "", "supported / the rest", "anything / nothing", "first cited is sufficient");
        report("all", judged, out);
        report("half a", judged.stream().filter(Judged::half).toList(), out);
        report("half b", judged.stream().filter(one -> !one.half).toList(), out);
        if (fit) {
            fit(judged.stream().filter(Judged::half).toList(), out);
        }
        out.flush();
        return 0;
    }

    private static void fit(List<Judged> judged, PrintWriter out) {
        List<double[]> rows = judged.stream().map(Judged::features).toList();
        double[] supported = LogisticRegression.fit(
                rows, judged.stream().map(Judged::isSupported).toList());
        double[] inPart = LogisticRegression.fit(
                rows, judged.stream().map(Judged::isInPart).toList());
        List<String> names = List.of("cosine", "coverage", "nowhere", "numbers", "names", "constant");
        for (int i = 0; i < names.size(); i++) {
            out.printf("%-10s %6.2f%n", names.get(i), (supported[i] + inPart[i]) / 2);
        }
    }

    private static void report(String name, List<Judged> judged, PrintWriter out) {
        List<Judged> supported = judged.stream().filter(Judged::isSupported).toList();
        out.printf(
                "%-8s %22s %26s %21.3f of %d%n",
                name,
                auroc(judged, Judged::isSupported),
                auroc(judged, Judged::isInPart),
                supported.stream().filter(Judged::firstIsRight).count() / (double) supported.size(),
                supported.size());
    }

    private static String auroc(List<Judged> judged, Predicate<Judged> higher) {
        double[] high =
                judged.stream().filter(higher).mapToDouble(Judged::score).toArray();
        double[] low = judged.stream()
                .filter(higher.negate())
                .mapToDouble(Judged::score)
                .toArray();
        double above = 0;
        for (double h : high) {
            for (double l : low) {
                above += h > l ? 1 : h == l ? 0.5 : 0;
            }
        }
        return "%.3f (%d, %d)".formatted(above / high.length / low.length, high.length, low.length);
    }

    private Judged judge(JsonNode line, Embedder embedder, Counted retriever) {
        List<String> sentences = sentences(line);
        List<Vector> vectors = sentences.stream()
                .parallel()
                .map(sentence -> embedder.meaning(sentence).whole())
                .toList();
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        List<Hit.Line> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int end = at + sentences.get(i).length();
            if (!sentences.get(i).startsWith(TITLE)) {
                open.add(new Hit.Line(source(at, end), Sentence.Kind.BODY, sentences.get(i), 0, vectors.get(i)));
            }
            text.append(sentences.get(i)).append(' ');
            at = end + 1;
            if (open.size() == SENTENCES_A_PASSAGE || i == sentences.size() - 1) {
                hits.add(new Hit(source(start, end), text.toString().stripTrailing(), open, 0, 0));
                open = new ArrayList<>();
                text = new StringBuilder();
                start = at;
            }
        }
        Grounding grounding = Grounding.of(
                retriever,
                line.path("claim").asText(),
                hits.stream().map(Statements::of).toList());
        Evidence evidence = grounding.check(grounding.claim(line.path("claim").asText()));
        int first = sentences.indexOf(evidence.run().lines().getFirst().text());
        boolean right = false;
        for (JsonNode set : line.path("supporting_sentences")) {
            for (JsonNode index : set) {
                right |= sentences.get(index.asInt()).equals(sentences.get(first));
            }
        }
        String id = line.path("id").asText();
        Signals signals = evidence.signals();
        if (fit) {
            Meaning meaning = embedder.meaning(line.path("claim").asText());
            signals = signals.withCosine(
                    vectors.stream().mapToDouble(meaning::cosine).max().orElse(0));
        }
        return new Judged(
                Math.floorMod(id.hashCode(), 2) == 0,
                line.path("label").asText(),
                signals,
                evidence.support().score(),
                right);
    }

    private static Source source(int start, int end) {
        return new Source("page", "page", "page", null, start, end, null, "0".repeat(64));
    }

    private static List<String> sentences(JsonNode line) {
        List<String> sentences = new ArrayList<>();
        for (JsonNode sentence : line.path("evidence")) {
            String text = sentence.asText().strip();
            sentences.add(text.isEmpty() ? "-" : text.substring(0, Math.min(LONGEST, text.length())));
        }
        return sentences;
    }

    private static List<Set<String>> passages(JsonNode line) {
        List<Set<String>> passages = new ArrayList<>();
        List<String> sentences = sentences(line);
        for (int from = 0; from < sentences.size(); from += SENTENCES_A_PASSAGE) {
            List<String> part = sentences.subList(from, Math.min(sentences.size(), from + SENTENCES_A_PASSAGE));
            passages.add(new HashSet<>(Stems.of(String.join(" ", part))));
        }
        return passages;
    }

    /** Knows how often each stem stands in all the pages. */
    private static final class Counted implements Retriever {

        private final Map<String, Integer> passagesWith = new HashMap<>();
        private final Embedder embedder;
        private int passages;

        Counted(Embedder embedder) {
            this.embedder = embedder;
        }

        void count(Set<String> passage) {
            passages++;
            passage.forEach(stem -> passagesWith.merge(stem, 1, Integer::sum));
        }

        @Override
        public Retrieval retrieve(String question, String asAsked, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double idf(String stem) {
            int with = passagesWith.getOrDefault(stem, 0);
            return Math.log(1 + (passages - with + 0.5) / (with + 0.5));
        }

        @Override
        public Meaning meaning(String text) {
            return embedder.meaning(text);
        }
    }
}
