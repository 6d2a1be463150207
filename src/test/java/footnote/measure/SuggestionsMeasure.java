package footnote.measure;

import footnote.eval.EvalIndex;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Embedder;
import footnote.search.FileEntry;
import footnote.search.HybridRetriever;
import footnote.suggest.MeasuredSuggestions;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suggestions}: the questions that are made of each article, to be read and judged. */
@Command(name = "suggestions", description = "Prints the questions made of articles, and whether each is answered.")
final class SuggestionsMeasure implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "docs.jsonl, or a folder of articles.")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "Keeps the index for the next run.")
    private Path data = Path.of("target", "measure");

    @Option(names = "--each", defaultValue = "4", description = "At most so many of one article.")
    private int each;

    @Option(names = "--articles", defaultValue = "40", description = "At most so many articles.")
    private int most;

    @Override
    public Integer call() throws Exception {
        Embedder embedder = Embedder.load();
        boolean isFile = file.toString().endsWith(".jsonl");
        try (EvalIndex index = isFile
                ? EvalIndex.ofDocuments(file, data, embedder, (_, _) -> {})
                : EvalIndex.ofFolder(file, data, embedder, (_, _) -> {})) {
            HybridRetriever retriever = new HybridRetriever(index.index(), embedder);
            MeasuredSuggestions suggestions =
                    new MeasuredSuggestions(index.index(), retriever, new ExtractiveAnswerer(retriever));
            int made = 0;
            int answered = 0;
            for (FileEntry entry : index.index().entries().stream().limit(most).toList()) {
                System.out.println("# " + entry.title());
                for (MeasuredSuggestions.Tried tried : suggestions.of(entry, each)) {
                    made++;
                    answered += tried.answered() ? 1 : 0;
                    System.out.printf(
                            "%s %.2f %s%n      < %s%n",
                            tried.answered() ? "+" : "-", tried.weight(), tried.question(), tried.sentence());
                }
            }
            System.out.printf(Locale.ROOT, "made %d, answered with their own sentence %d%n", made, answered);
            long start = System.nanoTime();
            System.out.println(suggestions.starters());
            System.out.printf(Locale.ROOT, "starters in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        }
        return 0;
    }
}
