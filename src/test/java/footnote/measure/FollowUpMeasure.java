package footnote.measure;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Question;
import footnote.chat.followup.FollowUp;
import footnote.eval.BadLineException;
import footnote.eval.EvalIndex;
import footnote.eval.figure.Estimate;
import footnote.eval.figure.RankQuality;
import footnote.search.Embedder;
import footnote.search.HybridRetriever;
import footnote.search.Retrieval;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * How follow-up questions are found, in sets with {@code history}: against {@code docs.jsonl}, where there is one, which
 * articles; and how near people's {@code rewrite} the rule comes, where there are some.
 */
@Command(name = "followup", description = "How follow-up questions are made to stand alone, and found.")
final class FollowUpMeasure extends Measurement {

    /** Enough passages for ten articles. */
    private static final int WIDE = 60;

    /**
     * A question that follows others.
     *
     * @param relevant the articles that answer it
     * @param rewrite by a person; blank where there is none
     * @param rule what the rule makes of it
     */
    private record Turn(String kind, String question, Set<String> relevant, String rewrite, String rule) {

        static Turn of(JsonNode line) {
            String question = line.path("question").asText().strip();
            Set<String> relevant = line.path("relevant_doc_ids")
                    .valueStream()
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            return new Turn(
                    line.path("kind").asText(),
                    question,
                    relevant,
                    line.path("rewrite").asText().strip(),
                    FollowUp.standalone(question, before(line.path("history"))));
        }

        private static List<Question.Turn> before(JsonNode history) {
            List<Question.Turn> before = new ArrayList<>();
            for (int i = 0; i < history.size(); i++) {
                if (isUser(history.path(i))) {
                    String said = isUser(history.path(i + 1))
                            ? ""
                            : history.path(i + 1).path("text").asText();
                    String question = history.path(i).path("text").asText().strip();
                    before.add(new Question.Turn(question, FollowUp.standalone(question, before), said));
                }
            }
            return before;
        }

        private static boolean isUser(JsonNode message) {
            return message.path("role").asText().equals("user");
        }
    }

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Holds questions.dev.jsonl, and docs.jsonl.")
    private List<Path> folders = List.of();

    @Override
    public Integer call() throws IOException, BadLineException {
        PrintWriter out = out();
        for (Path folder : folders) {
            List<Turn> turns = new ArrayList<>();
            for (JsonNode question : lines(folder.resolve("questions.dev.jsonl"), 1)) {
                if (!question.path("history").isEmpty()) {
                    turns.add(Turn.of(question));
                }
            }
            long reworded = turns.stream()
                    .filter(turn -> !turn.rule.equals(turn.question))
                    .count();
            out.printf("%s: %d follow-ups, %d reworded by the rule%n", folder.getFileName(), turns.size(), reworded);
            if (Files.exists(folder.resolve("docs.jsonl"))) {
                finding(
                        folder,
                        turns.stream().filter(turn -> !turn.relevant.isEmpty()).toList(),
                        out);
            }
            wording(turns.stream().filter(turn -> !turn.rewrite.isEmpty()).toList(), out);
            out.flush();
        }
        return 0;
    }

    private static void finding(Path folder, List<Turn> turns, PrintWriter out) throws IOException, BadLineException {
        Embedder embedder = Embedder.load();
        try (EvalIndex opened =
                EvalIndex.ofDocuments(folder.resolve("docs.jsonl"), Path.of("data"), embedder, (_, _) -> {})) {
            HybridRetriever retriever = new HybridRetriever(opened.index(), embedder);
            finding("raw", turns, turn -> retriever.retrieve(turn.question, WIDE), out);
            finding("rule alone", turns, turn -> retriever.retrieve(turn.rule, WIDE), out);
            finding("rule, raw too", turns, turn -> retriever.retrieve(turn.rule, turn.question, WIDE), out);
            finding("unrelated alone", turns, turn -> retriever.retrieve(unrelated(turn, turns), WIDE), out);
            finding(
                    "unrelated, raw too",
                    turns,
                    turn -> retriever.retrieve(unrelated(turn, turns), turn.question, WIDE),
                    out);
        }
    }

    /** The question half the file away, or the next one after it that has other articles. */
    private static String unrelated(Turn turn, List<Turn> turns) {
        int half = turns.indexOf(turn) + turns.size() / 2;
        for (int i = half; ; i++) {
            Turn other = turns.get(i % turns.size());
            if (Collections.disjoint(other.relevant, turn.relevant)) {
                return other.question;
            }
        }
    }

    private static void finding(String name, List<Turn> turns, Function<Turn, Retrieval> search, PrintWriter out) {
        List<List<String>> ranked = turns.stream()
                .map(turn -> search.apply(turn).hits().stream()
                        .map(hit -> hit.source().id())
                        .distinct()
                        .toList())
                .toList();
        double[] first = new double[turns.size()];
        double[] five = new double[turns.size()];
        double[] gain = new double[turns.size()];
        for (int i = 0; i < turns.size(); i++) {
            Set<String> relevant = turns.get(i).relevant;
            first[i] = RankQuality.hit(ranked.get(i), relevant, 1);
            five[i] = RankQuality.hit(ranked.get(i), relevant, 5);
            gain[i] = RankQuality.ndcg(ranked.get(i), relevant, 10);
        }
        print(
                out,
                name,
                new Named("hit@1", Estimate.mean(first)),
                new Named("hit@5", Estimate.mean(five)),
                new Named("nDCG@10", Estimate.mean(gain)));
    }

    private static void wording(List<Turn> turns, PrintWriter out) {
        turns.stream().map(Turn::kind).distinct().sorted().forEach(kind -> {
            List<Turn> some =
                    turns.stream().filter(turn -> turn.kind.equals(kind)).toList();
            print(out, kind, f1("F1 raw", some, Turn::question), f1("F1 rule", some, Turn::rule));
        });
        if (!turns.isEmpty()) {
            print(out, "all", f1("F1 raw", turns, Turn::question), f1("F1 rule", turns, Turn::rule));
        }
    }

    private static Named f1(String name, List<Turn> turns, Function<Turn, String> wording) {
        ToDoubleFunction<Turn> f1 = turn -> f1(tokens(wording.apply(turn)), tokens(turn.rewrite));
        return new Named(name, Estimate.mean(turns.stream().mapToDouble(f1).toArray()));
    }

    /** The harmonic mean of how many tokens of each are in the other. */
    private static double f1(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(others);
        long shared = some.stream().filter(left::remove).count();
        return 2.0 * shared / (some.size() + others.size());
    }

    private static List<String> tokens(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
    }

    private record Named(String name, Estimate estimate) {}

    private static void print(PrintWriter out, String name, Named... measures) {
        out.printf("  %-20s", name);
        for (Named each : measures) {
            Estimate estimate = each.estimate;
            out.printf(
                    Locale.ROOT,
                    "  %s %.3f [%.3f, %.3f]",
                    each.name,
                    estimate.value(),
                    estimate.low(),
                    estimate.high());
        }
        out.println();
    }
}
