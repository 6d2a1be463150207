package footnote.measure;

import footnote.corpus.Article;
import footnote.corpus.GuardedReader;
import footnote.corpus.Mutations;
import footnote.corpus.PassageSplitter;
import footnote.corpus.UnreadableException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads files that are spoilt at random, and counts what became of them: each is an article, empty, or failed and says why. */
@Command(name = "mutated", description = "Reads files of all formats, spoilt at random.")
final class Mutated implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--files", defaultValue = "10000", description = "how many (default: ${DEFAULT-VALUE})")
    private int files;

    @Option(names = "--seed", defaultValue = "1", description = "of the spoiling (default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Map<String, Integer> outcomes = new TreeMap<>();
        long slowest = 0;
        String slow = "";
        long start = System.nanoTime();
        try (GuardedReader reader = new GuardedReader()) {
            for (Mutations.Sample file : Mutations.of(seed, files)) {
                long before = System.nanoTime();
                outcomes.merge(ending(file.path()) + " " + outcome(reader, file), 1, Integer::sum);
                long took = System.nanoTime() - before;
                if (took > slowest) {
                    slowest = took;
                    slow = file.path();
                }
            }
        }
        outcomes.forEach((outcome, count) -> out.printf("%6d  %s%n", count, outcome));
        out.printf(
                "%d files in %.1f s; the slowest, %s, took %.2f s%n",
                files, (System.nanoTime() - start) / 1e9, slow, slowest / 1e9);
        out.flush();
        return 0;
    }

    private static String outcome(GuardedReader reader, Mutations.Sample file) {
        try {
            Article article = reader.read(file.path(), file.bytes());
            return PassageSplitter.split(article).isEmpty() ? "empty" : "indexed";
        } catch (UnreadableException e) {
            String why = e.reason();
            return "failed: "
                    + why.replaceAll("\\d+", "#")
                            .substring(
                                    0, Math.min(60, why.replaceAll("\\d+", "#").length()));
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.'));
    }
}
