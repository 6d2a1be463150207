package footnote.check;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.check.statement.Statements;
import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import footnote.eval.BadLineException;
import footnote.eval.EvalIndex;
import footnote.measure.Measurement;
import footnote.measure.Percentiles;
import footnote.search.Embedder;
import footnote.search.FileEntry;
import footnote.search.Hit;
import footnote.search.HybridRetriever;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code checks}: takes true sentences of articles, spoils each by one rule, and counts how many of either the check tells
 * for what they are.
 */
@Command(name = "checks", description = "Checks true sentences and the same ones spoilt.")
public final class MeasureChecks extends Measurement {

    private static final int PASSAGES = 8;
    private static final int SHORTEST = 6;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders with docs.jsonl and questions.dev.jsonl.")
    private List<Path> sets = new ArrayList<>();

    @Option(names = "--data", paramLabel = "DIR", description = "Keeps the indexes for the next run.")
    private Path data = Path.of("target", "measure");

    @Option(names = "--seed", defaultValue = "1", description = "Of the random choices.")
    private long seed;

    @Option(names = "--limit", defaultValue = "400", description = "Of true sentences in each set.")
    private int limit;

    @Option(names = "--wrong", description = "Shows what came out wrong.")
    private boolean wrong;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<Double> millis = new ArrayList<>();

    @Override
    public Integer call() throws IOException, BadLineException {
        PrintWriter out = out();
        Embedder embedder = Embedder.load();
        for (Path set : sets) {
            counts.clear();
            millis.clear();
            try (EvalIndex opened =
                    EvalIndex.ofDocuments(set.resolve("docs.jsonl"), data, embedder, (done, all) -> {})) {
                check(set, opened, new HybridRetriever(opened.index(), embedder), out);
            }
            report(set, out);
        }
        return 0;
    }

    private void check(Path set, EvalIndex opened, HybridRetriever retriever, PrintWriter out) throws IOException {
        Random random = new Random(seed);
        Map<String, String> articles = new HashMap<>();
        for (FileEntry entry : opened.index().entries()) {
            opened.index().text(entry.id()).ifPresent(text -> articles.put(entry.path(), text));
        }
        Map<String, String> truths = truths(set, articles, random);
        List<String> all = new ArrayList<>(truths.keySet());
        Collections.shuffle(all, random);
        all = all.subList(0, Math.min(limit, all.size()));
        for (String sentence : all) {
            String article = truths.getOrDefault(sentence, "");
            List<Hit> hits = hits(retriever, sentence);
            judge("true", sentence, hits, true, retriever, out);
            List<Hit> elsewhere = hits.stream()
                    .filter(hit -> !hit.source().uri().equals(article)
                            && !hit.source().title().equals(article))
                    .filter(hit -> !articles.getOrDefault(article, "").contains(hit.text())
                            && !hit.text().contains(sentence))
                    .toList();
            if (!elsewhere.isEmpty()) {
                judge("wrong article", sentence, elsewhere, false, retriever, out);
            }
            String other = all.get(random.nextInt(all.size()));
            for (Spoiling rule : Spoiling.values()) {
                if (rule == Spoiling.HALF && article.equals(truths.getOrDefault(other, ""))) {
                    continue;
                }
                Optional<String> spoilt = rule.of(sentence, articles.getOrDefault(article, ""), other, random);
                spoilt.ifPresent(text -> judge(
                        rule.name().toLowerCase(java.util.Locale.ROOT),
                        text,
                        hits(retriever, text),
                        false,
                        retriever,
                        out));
            }
        }
        for (String paraphrase : paraphrases(set).stream().limit(limit).toList()) {
            judge("true, reworded", paraphrase, hits(retriever, paraphrase), true, retriever, out);
        }
    }

    private static List<Hit> hits(HybridRetriever retriever, String text) {
        return retriever
                .retrieve(text.substring(0, Math.min(1_000, text.length())), PASSAGES)
                .hits();
    }

    private void judge(
            String kind, String sentence, List<Hit> hits, boolean isTrue, HybridRetriever retriever, PrintWriter out) {
        Grounding grounding = Grounding.of(
                retriever, sentence, hits.stream().map(Statements::of).toList());
        grounding.check(grounding.claim("Ready."));
        long start = System.nanoTime();
        Claim claim = grounding.claim(sentence);
        Evidence evidence = grounding.check(claim);
        millis.add((System.nanoTime() - start) / 1e6);
        boolean supported = evidence.support().verdict() == Support.Verdict.SUPPORTED;
        int[] count = counts.computeIfAbsent(kind, k -> new int[3]);
        count[0]++;
        count[1] += supported == isTrue ? 1 : 0;
        count[2] += evidence.support().verdict() == Support.Verdict.UNSUPPORTED ? 1 : 0;
        if (wrong && supported != isTrue) {
            out.printf(
                    "%s: %s%n    cited: %s%n    %s %s%n",
                    kind, sentence, evidence.citedText(), evidence.support(), evidence.signals());
        }
    }

    /** The sentences that people marked as evidence; where there are none, some of the articles that answer. */
    private static Map<String, String> truths(Path set, Map<String, String> articles, Random random)
            throws IOException {
        Map<String, String> truths = new java.util.LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (JsonNode question : lines(set.resolve("questions.dev.jsonl"), 1)) {
            for (JsonNode id : question.path("relevant_doc_ids")) {
                ids.add(id.asText());
                String text = articles.getOrDefault(id.asText(), "");
                for (JsonNode evidence : question.path("evidence")) {
                    int at = text.indexOf(evidence.asText());
                    for (Span span : SentenceSplitter.split(text)) {
                        if (at >= 0 && span.start() < at + evidence.asText().length() && span.end() > at) {
                            add(span.of(text), id.asText(), truths);
                        }
                    }
                }
            }
        }
        if (truths.isEmpty()) {
            for (String id : new LinkedHashSet<>(ids)) {
                String text = articles.getOrDefault(id, "");
                List<Span> spans = SentenceSplitter.split(text);
                if (!spans.isEmpty()) {
                    add(spans.get(random.nextInt(spans.size())).of(text), id, truths);
                }
            }
        }
        return truths;
    }

    private static void add(String sentence, String article, Map<String, String> truths) {
        if (sentence.split("\\s+").length >= SHORTEST
                && sentence.length() < 600
                && sentence.matches("(?s).*[.!][”\"’')]*")
                && sentence.indexOf('\n') < 0) {
            truths.putIfAbsent(sentence, article);
        }
    }

    /** The same evidence in the words of a simpler edition of the article, where the set has it. */
    private static Set<String> paraphrases(Path set) throws IOException {
        Set<String> paraphrases = new LinkedHashSet<>();
        for (JsonNode question : lines(set.resolve("questions.dev.jsonl"), 1)) {
            JsonNode levels = question.path("evidence_by_level");
            for (String level : List.of("Int", "Ele")) {
                for (JsonNode evidence : levels.path(level)) {
                    if (!evidence.equals(levels.path("Adv").path(0))) {
                        String text = evidence.asText();
                        for (Span span : SentenceSplitter.split(text)) {
                            if (span.of(text).split("\\s+").length >= SHORTEST) {
                                paraphrases.add(span.of(text));
                            }
                        }
                    }
                }
            }
        }
        return paraphrases;
    }

    private void report(Path set, PrintWriter out) {
        out.printf("%n%s%n%-16s %6s %10s %12s%n", set.getFileName(), "kind", "number", "told right", "unsupported");
        int[] spoilt = new int[2];
        counts.forEach((kind, count) -> {
            out.printf(
                    "%-16s %6d %9.1f%% %11.1f%%%n",
                    kind, count[0], 100.0 * count[1] / count[0], 100.0 * count[2] / count[0]);
            if (!kind.startsWith("true")) {
                spoilt[0] += count[0];
                spoilt[1] += count[1];
            }
        });
        out.printf("%-16s %6d %9.1f%%%n", "all spoilt", spoilt[0], 100.0 * spoilt[1] / spoilt[0]);
        Percentiles percentiles = new Percentiles(millis);
        out.printf("check of a sentence: median %.1f ms, p95 %.1f ms%n", percentiles.at(50), percentiles.at(95));
        out.flush();
    }
}
