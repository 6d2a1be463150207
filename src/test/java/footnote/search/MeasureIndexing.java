package footnote.search;

import com.sun.management.OperatingSystemMXBean;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import footnote.folder.Stamp;
import footnote.measure.Measurement;
import footnote.measure.Percentiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code indexing}: how fast a folder is read, as a share of what is fastest.
 *
 * <p>Words: the engine alone is {@link BareEngine}. Beside it stands the product's own way, {@link Indexer#sync}, from the
 * files on disk to the commit, with a model that costs nothing, vectors of one dimension and no graph over them: it also
 * lists and hashes the files, and keeps entries, sketches and stems.
 *
 * <p>Vectors: the bare model is the library's {@code embedAll} of the same texts on all cores, the other the product's whole
 * way. Rounds go by turns, and what is told is the median of their ratios. Words are told by processor
 * time too, which other work on the machine disturbs less.
 */
@Command(
        name = "indexing",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Reads a folder of articles, and compares that with the engine alone and with the model alone.")
public final class MeasureIndexing extends Measurement {

    private static final int ARTICLE_WORDS = 700;

    private static final int ALONE = 60;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Articles to be read for their words; made-up ones otherwise.")
    private @Nullable Path given;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "2000", description = "Made up, without vectors.")
    private int many;

    @Option(names = "--embedded", paramLabel = "N", defaultValue = "16", description = "Made up, with vectors.")
    private int few;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "7", description = "How often, by turns.")
    private int rounds;

    @Option(
            names = "--warming",
            paramLabel = "N",
            defaultValue = "20",
            description = "Rounds of words that don't count: the compiler is at work for so long.")
    private int warming;

    private final SyntheticText text = new SyntheticText();
    private final EmbeddingModel free = new FreeModel();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = out();
        Path temporary = Files.createTempDirectory("footnote-indexing");
        try {
            if (many > 0 || given != null) {
                words(out, temporary);
            }
            if (few > 0) {
                vectors(out, temporary);
            }
            return 0;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            IOUtils.rm(temporary);
        }
    }

    private void words(PrintWriter out, Path temporary) throws IOException {
        Path folder = given == null ? write(Files.createDirectory(temporary.resolve("many")), many) : given;
        BareEngine engine = BareEngine.of(folder);
        List<Double> ratios = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        for (int round = 1 - warming; round <= rounds; round++) {
            Path bare = temporary.resolve("bare" + round);
            Path ours = temporary.resolve("ours" + round);
            double[] seconds = byTurns(round, () -> engine.index(bare), () -> sync(ours, folder));
            if (round > 0) {
                ratios.add(seconds[0] / seconds[1]);
                work.add(seconds[2] / seconds[3]);
                out.printf(
                        Locale.ROOT,
                        "words, round %d: %,d passages, engine alone %.2f s, reading and splitting too %.2f s: %.2f of it%n",
                        round,
                        engine.size(),
                        seconds[0],
                        seconds[1],
                        seconds[0] / seconds[1]);
                out.flush();
            }
        }
        out.printf(
                Locale.ROOT,
                "words: %.2f of the engine alone (median), on all cores; %.2f of it by processor time%n",
                new Percentiles(ratios).at(50),
                new Percentiles(work).at(50));
    }

    private void vectors(PrintWriter out, Path temporary) throws IOException {
        Embedder embedder = Embedder.load();
        EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
        Path folder = write(Files.createDirectory(temporary.resolve("few")), few);
        List<TextSegment> texts = new ArrayList<>();
        for (Article article : BareEngine.articles(folder)) {
            new ArticleBlock(article, PassageSplitter.split(article), Stamp.NONE)
                    .texts()
                    .forEach(own -> own.wordings().forEach(wording -> texts.add(TextSegment.from(wording))));
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Path place = temporary.resolve("index" + round);
            double[] seconds =
                    byTurns(round, () -> model.embedAll(texts), () -> sync(PassageIndex.open(place), embedder, folder));
            ratios.add(seconds[0] / seconds[1]);
            ask(place, embedder, folder, alone, beside);
            out.printf(
                    Locale.ROOT,
                    "vectors, round %d: model alone %.1f texts/s, all of it %.1f: %.2f of it%n",
                    round,
                    texts.size() / seconds[0],
                    texts.size() / seconds[1],
                    seconds[0] / seconds[1]);
            out.flush();
        }
        out.printf(
                Locale.ROOT,
                "vectors: %.2f of the model alone (median)%n"
                        + "questions: %.1f ms alone (p50 of %d), %.1f ms while a folder is read (p50 of %d): %.2f times as long%n",
                new Percentiles(ratios).at(50),
                new Percentiles(alone).at(50),
                alone.size(),
                new Percentiles(beside).at(50),
                beside.size(),
                new Percentiles(beside).at(50) / new Percentiles(alone).at(50));
    }

    /** Asks one question after another, first with nothing beside it and then while the folder is read into another index. */
    private void ask(Path place, Embedder embedder, Path folder, List<Double> alone, List<Double> beside)
            throws IOException {
        Path other = place.resolveSibling(place.getFileName() + "-beside");
        Random random = new Random(alone.size());
        try (PassageIndex index = PassageIndex.open(place)) {
            HybridRetriever retriever = new HybridRetriever(index, embedder);
            for (int i = 0; i < ALONE; i++) {
                alone.add(millis(retriever, random));
            }
            Thread reading = Thread.ofPlatform().start(() -> {
                try {
                    sync(PassageIndex.open(other), embedder, folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            while (reading.isAlive()) {
                beside.add(millis(retriever, random));
            }
        }
    }

    private double millis(HybridRetriever retriever, Random random) throws IOException {
        String question = text.question(random, text.article(random, "q.txt", 60));
        return 1_000 * seconds(() -> retriever.retrieve(question, 8));
    }

    private Path write(Path folder, int articles) throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < articles; i++) {
            Path file = folder.resolve(i % 50 + "/" + i + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.article(random, "x.txt", ARTICLE_WORDS).text());
        }
        return folder;
    }

    private void sync(Path place, Path folder) throws IOException {
        IndexFiles files = new IndexFiles(place, FSDirectory.open(place), new Lucene104ScalarQuantizedVectorsFormat());
        sync(PassageIndex.open(files), new Embedder(free), folder);
    }

    private static void sync(PassageIndex opened, Embedder embedder, Path folder) throws IOException {
        try (PassageIndex index = opened) {
            new Indexer(index, embedder).sync(folder, (_, _) -> {});
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** The seconds of both and their processor seconds, the whole program's; in each other round the second goes first. */
    private static double[] byTurns(int round, Work one, Work other) throws IOException {
        double[] cores = new double[2];
        double[] seconds = new double[2];
        List<Work> both = List.of(one, other);
        for (int turn = 0; turn < 2; turn++) {
            int which = round % 2 == 0 ? turn : 1 - turn;
            long before = SYSTEM.getProcessCpuTime();
            seconds[which] = seconds(both.get(which));
            cores[which] = (SYSTEM.getProcessCpuTime() - before) / 1e9;
        }
        return new double[] {seconds[0], seconds[1], cores[0], cores[1]};
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
