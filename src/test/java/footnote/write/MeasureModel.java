package footnote.write;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.StreamingChatModel;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.check.Support.Verdict;
import footnote.eval.BadLineException;
import footnote.eval.EvalIndex;
import footnote.measure.Measurement;
import footnote.model.Gates;
import footnote.model.LanguageModel;
import footnote.model.ModelLimits;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Embedder;
import footnote.search.FileEntry;
import footnote.search.Hit;
import footnote.search.HybridRetriever;
import footnote.search.Retrieval;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code model}: asks a real model questions that the articles answer, and others whose article is taken away, and tells
 * whether people are served worse than by quotes alone.
 */
@Command(name = "model", description = "Asks a real model, and compares with no model.")
public final class MeasureModel extends Measurement {

    private static final int WIDE = 60;
    private static final ModelLimits PATIENT =
            new ModelLimits(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofMinutes(10));

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with docs.jsonl and questions.dev.jsonl.")
    private Path set = Path.of("");

    @Option(names = "--url", description = "The model's service, as OpenAI's protocol has it.")
    private @Nullable String url;

    @Option(
            names = "--completions",
            paramLabel = "FILE",
            description = "Keeps what the model says, and asks it only what the file lacks.")
    private Path completions = Path.of("target", "measure", "completions.jsonl");

    @Option(names = "--answerable", defaultValue = "100")
    private int answerable;

    @Option(names = "--unanswerable", defaultValue = "50")
    private int unanswerable;

    @Option(names = "--passages", defaultValue = "8", description = "How many the model is given.")
    private int passages;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(names = "--data")
    private Path data = Path.of("target", "measure");

    @Option(names = "--show", description = "Shows what became of each answer.")
    private boolean show;

    private final Map<String, Integer> endings = new TreeMap<>();
    private final List<String> supported = new ArrayList<>();
    private final Map<String, String> articles = new HashMap<>();

    @Override
    public Integer call() throws IOException, BadLineException {
        Embedder embedder = Embedder.load();
        PrintWriter out = out();
        try (EvalIndex opened = EvalIndex.ofDocuments(set.resolve("docs.jsonl"), data, embedder, (done, all) -> {})) {
            for (FileEntry entry : opened.index().entries()) {
                opened.index().text(entry.id()).ifPresent(text -> articles.put(entry.path(), text));
            }
            HybridRetriever retriever = new HybridRetriever(opened.index(), embedder);
            Answerer quoting = new ExtractiveAnswerer(retriever);
            Answerer model =
                    new ModelAnswerer(model(), new Prompt(Path.of("prompts/answer.md")), retriever, quoting, PATIENT);
            List<JsonNode> questions = lines(set.resolve("questions.dev.jsonl"), 1);
            Collections.shuffle(questions, new Random(seed));
            int[] right = new int[2];
            int[] refused = new int[2];
            for (int i = 0; i < answerable + unanswerable; i++) {
                boolean taken = i >= answerable;
                int at = taken ? questions.size() - 1 - (i - answerable) : i;
                JsonNode question = questions.get(Math.floorMod(at, questions.size()));
                String text = question.path("question").asText();
                Retrieval found = retriever.retrieve(text, taken ? WIDE : passages);
                String article = question.path("relevant_doc_ids").path(0).asText();
                Retrieval retrieval = taken ? without(article, found) : found;
                Reply plain = quoting.answer(new Question(text, text, List.of()), retrieval, _ -> {});
                Reply written = model.answer(new Question(text, text, List.of()), retrieval, _ -> {});
                note(written);
                if (show) {
                    out.printf(
                            "%n%s %s%n  quotes: %s %s%n  model:  %s%n",
                            taken ? "taken away:" : "asked:",
                            text,
                            taken ? "" : holds(plain, question) + " " + holds(written, question),
                            plain.text(),
                            shown(written));
                }
                if (taken) {
                    refused[0] += plain.answered() ? 0 : 1;
                    refused[1] += written.answered() ? 0 : 1;
                } else {
                    right[0] += holds(plain, question) ? 1 : 0;
                    right[1] += holds(written, question) ? 1 : 0;
                }
            }
            out.printf(
                    "wanted fact among the cited words, of %d: no model %d, with the model %d%n",
                    answerable, right[0], right[1]);
            out.printf(
                    "refused, the article taken away, of %d: no model %d, with the model %d%n",
                    unanswerable, refused[0], refused[1]);
            out.println("answers by mode and cause: " + endings);
            out.println(supported.size() + " sentences of the model shown as supported; some of them:");
            Collections.shuffle(supported, new Random(seed));
            supported.stream().limit(50).forEach(out::println);
            out.flush();
        }
        return 0;
    }

    private LanguageModel model() throws IOException {
        String name = "measured";
        StreamingChatModel service = url == null ? null : Gates.service(name, url, PATIENT);
        return Gates.to(name, new Completions(completions, service), PATIENT, 1);
    }

    private Retrieval without(String article, Retrieval found) {
        String text = articles.getOrDefault(article, "");
        List<Hit> rest = found.hits().stream()
                .filter(hit -> !text.contains(hit.text()))
                .limit(passages)
                .toList();
        return found.with(rest);
    }

    private static String shown(Reply reply) {
        StringBuilder shown = new StringBuilder(reply.mode() + " " + reply.text());
        for (Citation citation : reply.citations()) {
            if (reply.mode() == Reply.Mode.MODEL) {
                shown.append("\n    ").append(citation.support()).append(" ").append(citation.citedText());
            }
        }
        return shown.toString();
    }

    private void note(Reply reply) {
        endings.merge(reply.mode() + " " + reply.degraded() + (reply.answered() ? "" : " refused"), 1, Integer::sum);
        if (reply.mode() == Reply.Mode.MODEL) {
            for (Citation citation : reply.citations()) {
                if (citation.support().verdict() == Verdict.SUPPORTED) {
                    supported.add("* "
                            + reply.text()
                                    .substring(citation.start(), citation.end())
                                    .replace('\n', ' ') + "\n    "
                            + citation.citedText().replace('\n', ' '));
                }
            }
        }
    }

    /** Whether the words that people marked as evidence stand, half of them at least, in what is cited. */
    private boolean holds(Reply reply, JsonNode question) {
        String text =
                articles.getOrDefault(question.path("relevant_doc_ids").path(0).asText(), "");
        String evidence = question.path("evidence").path(0).asText();
        int start = text.indexOf(evidence);
        int end = start + evidence.length();
        return reply.answered()
                && reply.citations().stream()
                        .filter(citation -> citation.marker() > 0 && text.contains(citation.citedText()))
                        .anyMatch(citation -> Math.min(end, citation.source().end())
                                        - Math.max(start, citation.source().start())
                                >= Math.min(
                                                evidence.length(),
                                                citation.citedText().length())
                                        / 2);
    }
}
