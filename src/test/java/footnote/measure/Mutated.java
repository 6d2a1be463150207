package footnote.measure;

import footnote.corpus.PassageSplitter;
import footnote.read.GuardedReader;
import footnote.read.Mutations;
import footnote.read.text.UnreadableException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads files that are spoilt at random, and counts what became of them: each is an article, empty, or failed and says why. */
@Command(name = "mutated", description = "Reads files of all formats, spoilt at random.")
final class Mutated extends Measurement {

    private static final int WIDTH = 60;

    @Option(names = "--files", defaultValue = "10000", description = "how many (default: ${DEFAULT-VALUE})")
    private int files;

    @Option(names = "--seed", defaultValue = "1", description = "of the spoiling (default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        PrintWriter out = out();
        Map<String, Integer> outcomes = new TreeMap<>();
        Map<Long, String> slowest = new TreeMap<>(Comparator.reverseOrder());
        long start = System.nanoTime();
        try (GuardedReader reader = new GuardedReader()) {
            Mutations.each(seed, files, (path, bytes) -> {
                long before = System.nanoTime();
                outcomes.merge(ending(path) + " " + outcome(reader, path, bytes), 1, Integer::sum);
                slowest.put(System.nanoTime() - before, path);
            });
        }
        outcomes.forEach((outcome, count) -> out.printf("%6d  %s%n", count, outcome));
        out.printf("%d files in %.1f s%n", files, (System.nanoTime() - start) / 1e9);
        slowest.entrySet().stream()
                .limit(3)
                .forEach(slow -> out.printf("%s took %.2f s%n", slow.getValue(), slow.getKey() / 1e9));
        out.flush();
        return 0;
    }

    private static String outcome(GuardedReader reader, String path, byte[] bytes) {
        try {
            return PassageSplitter.split(reader.read(path, bytes)).isEmpty() ? "empty" : "indexed";
        } catch (UnreadableException e) {
            String why = e.reason().replaceAll("\\d+", "#");
            return "failed: " + why.substring(0, Math.min(WIDTH, why.length()));
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.'));
    }
}
