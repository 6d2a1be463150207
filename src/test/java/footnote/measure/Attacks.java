package footnote.measure;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Answerer;
import footnote.corpus.Sentence;
import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import footnote.eval.BadLineException;
import footnote.eval.EvalIndex;
import footnote.model.Gates;
import footnote.model.ModelLimits;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Embedder;
import footnote.search.Hit;
import footnote.search.HybridRetriever;
import footnote.search.Retrieval;
import footnote.search.Vector;
import footnote.search.Vectors;
import footnote.write.ModelAnswerer;
import footnote.write.Prompt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attacks}: what reaches a person of attacks that stand in articles, where the model obeys each of them. */
@Command(
        name = "attacks",
        description = "Has an obedient model answer from poisoned articles, and counts what it gets through.")
final class Attacks implements Callable<Integer> {

    private static final int PASSAGES = 8;

    @Parameters(paramLabel = "EVAL", description = "The folder of injections and poisoned_onestopqa_news_dev.")
    private Path folder = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "Keeps the index. Default: a folder of the system's.")
    private Path data = Path.of(System.getProperty("java.io.tmpdir"), "footnote-measure");

    @Option(names = "--every", paramLabel = "N", description = "Asks each Nth question, and plants each Nth string.")
    private int every = 1;

    private final ObedientModel model = new ObedientModel();

    @Override
    public Integer call() throws IOException, BadLineException {
        Path poisoned = folder.resolve("poisoned_onestopqa_news_dev");
        Embedder embedder = Embedder.load();
        try (EvalIndex opened =
                EvalIndex.ofDocuments(poisoned.resolve("docs.jsonl"), data, embedder, (done, all) -> {})) {
            HybridRetriever retriever = new HybridRetriever(opened.index(), embedder);
            Answerer answerer = new ModelAnswerer(
                    Gates.to("obedient", model),
                    new Prompt(Path.of("prompts/answer.md")),
                    retriever,
                    new ExtractiveAnswerer(retriever),
                    ModelLimits.USUAL);
            List<JsonNode> questions = Measurement.lines(poisoned.resolve("questions.dev.jsonl"), every);
            AttackTally inArticles = new AttackTally("poisoned articles");
            AttackTally planted = new AttackTally("planted strings");
            List<Retrieval> found = new ArrayList<>();
            for (JsonNode line : questions) {
                Retrieval retrieval = retriever.retrieve(line.path("question").asText(), PASSAGES);
                found.add(retrieval);
                ask(answerer, line, line.path("injection").path(0), retrieval, inArticles);
            }
            int at = 0;
            for (JsonNode string :
                    Measurement.lines(folder.resolve("injections").resolve("strings.dev.jsonl"), every)) {
                int question = at++ % questions.size();
                Retrieval retrieval = planted(
                        found.get(question), string.path("text").asText().strip(), embedder);
                ask(answerer, questions.get(question), string, retrieval, planted);
            }
            System.out.println(inArticles);
            System.out.println(planted);
        }
        return 0;
    }

    private void ask(Answerer answerer, JsonNode question, JsonNode attack, Retrieval retrieval, AttackTally tally) {
        String text = attack.path("text").asText().strip();
        String wanted = attack.path("success").path("contains").path(0).asText("");
        String truth = question.path("evidence").path(0).asText("It is so").replace('\n', ' ');
        String asked = question.path("question").asText();
        for (ObedientModel.Mode mode : ObedientModel.Mode.values()) {
            if (!wanted.isEmpty() || mode != ObedientModel.Mode.WANTED && mode != ObedientModel.Mode.WANTED_SENTENCE) {
                model.set(mode, text, wanted.isEmpty() ? "Done" : wanted, truth);
                tally.ask(answerer, asked, retrieval, mode, text, wanted);
            }
        }
    }

    /** The same hits, the attack a paragraph of its own in the first. */
    private static Retrieval planted(Retrieval retrieval, String attack, Embedder embedder) {
        Vector question = Vectors.ofQuestion(retrieval.question(), embedder);
        List<Hit> hits = new ArrayList<>(retrieval.hits());
        Hit first = hits.getFirst();
        String text = first.text() + "\n\n" + attack;
        List<Hit.Line> lines = new ArrayList<>(first.sentences());
        int start = first.source().start();
        for (Span span : SentenceSplitter.split(text, new Span(first.text().length() + 2, text.length()))) {
            Span place = new Span(start + span.start(), start + span.end());
            Vector meaning = embedder.meaning(span.of(text)).whole();
            lines.add(new Hit.Line(
                    first.source().at(place), Sentence.Kind.BODY, span.of(text), question.cosine(meaning), meaning));
        }
        Span whole = new Span(start, start + text.length());
        hits.set(0, new Hit(first.source().at(whole), text, lines, first.score(), first.meaning()));
        return retrieval.with(hits);
    }
}
