package footnote.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code load}: many streams at once, then one after another, through Footnote and straight from a scripted model. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Asks many questions at once; then measures, one by one, what Footnote adds to a model's time.")
final class Load extends Measurement {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int MOST_THREADS = 100;

    @Option(names = "--streams", paramLabel = "N", defaultValue = "1000", description = "Streams at once.")
    private int streams;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "How often.")
    private int rounds;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "50", description = "The model's tokens a second.")
    private int rate;

    @Option(names = "--first", paramLabel = "MS", defaultValue = "200", description = "To the model's first token.")
    private int firstMillis;

    @Option(names = "--tokens", paramLabel = "N", defaultValue = "60", description = "Tokens an answer, about.")
    private int tokens;

    @Option(names = "--pairs", paramLabel = "N", defaultValue = "40", description = "Questions asked one by one.")
    private int pairs;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("footnote-load");
        Path log = folder.resolve("footnote.log");
        ScriptedModel.Pace pace = new ScriptedModel.Pace(
                Duration.ofMillis(firstMillis), Duration.ofSeconds(1).dividedBy(rate), tokens);
        List<String> questions = questions();
        PrintWriter out = out();
        int failed = 0;
        try (ScriptedModel model = new ScriptedModel(pace, streams);
                Served served = Served.start(model.url(), streams, folder, log);
                EventReader reader = new EventReader()) {
            out.printf(
                    Locale.ROOT,
                    "%,d streams, %d tokens/s, first token after %d ms, %d tokens an answer; %d cores for all; log: %s%n%n",
                    streams,
                    rate,
                    firstMillis,
                    tokens,
                    Runtime.getRuntime().availableProcessors(),
                    log);
            out.println(Round.HEAD);
            for (int i = 1; i <= rounds; i++) {
                Round round = Round.run(i, streams, served, reader, questions);
                out.println(round);
                round.complaints().forEach(out::println);
                out.flush();
                failed += round.faults().size() + Math.max(0, round.threads() - MOST_THREADS);
            }
            out.println();
            out.println(OneByOne.HEAD);
            out.println(new OneByOne(model, served, reader).measure(questions, pairs));
        }
        return failed == 0 ? 0 : 1;
    }

    /** The questions of the project's own set that stand alone and that its articles answer, as bodies of requests. */
    private static List<String> questions() throws IOException {
        try (InputStream in = Objects.requireNonNull(Load.class.getResourceAsStream("/seeds-questions.jsonl"))) {
            List<String> bodies = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode question = JSON.readTree(line);
                if (question.path("answerable").booleanValue() && !question.has("history")) {
                    bodies.add(JSON.createObjectNode()
                            .put("question", question.path("question").asText())
                            .toString());
                }
            }
            return bodies;
        }
    }
}
