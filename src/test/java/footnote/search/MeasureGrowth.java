package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import footnote.measure.Measurement;
import footnote.measure.Percentiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code growth}: one index that grows, and what it costs at each size. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description =
                "Lets an index of made-up articles grow, and measures it at each size; the vectors are made from words.")
public final class MeasureGrowth extends Measurement {

    private static final int ARTICLE_WORDS = 1_000;

    private static final Map<String, KnnVectorsFormat> FORMATS = Map.of(
            "float", new Lucene99HnswVectorsFormat(IndexFiles.NEIGHBOURS, IndexFiles.BEAM),
            "byte", quantised(ScalarEncoding.UNSIGNED_BYTE),
            "nibble", quantised(ScalarEncoding.PACKED_NIBBLE));

    @Option(
            names = "--passages",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "Sizes, rising.")
    private List<Integer> sizes = List.of();

    @Option(names = "--vectors", paramLabel = "FORMAT", defaultValue = "nibble", description = "float, byte or nibble.")
    private String vectors = "nibble";

    @Option(names = "--questions", paramLabel = "N", defaultValue = "500", description = "Questions at each size.")
    private int questions;

    @Option(
            names = "--at",
            paramLabel = "DIR",
            description = "Where the index is kept, to be measured again; default: nowhere.")
    private @Nullable Path kept;

    @Override
    public Integer call() throws IOException {
        Path place = kept == null ? Files.createTempDirectory("footnote-growth") : Files.createDirectories(kept);
        PrintWriter out = out();
        out.printf(
                "vectors: %s; heap of %,d MB at most; %d cores%n"
                        + "passages  built s  disk MB  heap MB  RSS MB  BM25 p50/p99 ms  kNN p50/p99 ms  hybrid p50/p99 ms"
                        + "  kNN recall@10%n",
                vectors,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors());
        out.flush();
        IndexFiles files = new IndexFiles(place, FSDirectory.open(place), Objects.requireNonNull(FORMATS.get(vectors)));
        try (PassageIndex index = PassageIndex.open(files)) {
            Growing growing = new Growing(index, SampledVectors.of(Path.of("seeds")));
            for (int size : sizes) {
                growing.growTo(size);
                out.println(growing.measure(place, questions));
                out.flush();
            }
        } finally {
            if (kept == null) {
                IOUtils.rm(place);
            }
        }
        return 0;
    }

    private static KnnVectorsFormat quantised(ScalarEncoding encoding) {
        return new Lucene104HnswScalarQuantizedVectorsFormat(encoding, IndexFiles.NEIGHBOURS, IndexFiles.BEAM);
    }

    private static final class Growing {

        private static final int TOGETHER = 512;
        private static final int RECALLED = 100;
        private static final long PAUSE = 100_000_000;

        private final PassageIndex index;
        private final SampledVectors model;
        private final Embedder embedder;
        private final Indexer indexer;
        private final SyntheticText text = new SyntheticText();
        private final Random random = new Random(7);
        private final List<Article> sample = new ArrayList<>();
        private int articles;
        private int passages;
        private long builtNanos;

        Growing(PassageIndex index, SampledVectors model) {
            this.index = index;
            this.model = model;
            this.embedder = new Embedder(model);
            this.indexer = new Indexer(index, embedder);
        }

        void growTo(int size) throws IOException {
            while (passages < size) {
                List<Article> more = new ArrayList<>();
                while (more.size() < TOGETHER && passages < size) {
                    Article article = text.article(random, articles++ + ".txt", ARTICLE_WORDS);
                    passages += PassageSplitter.split(article).size();
                    more.add(article);
                }
                if (sample.size() < 1_000 || random.nextInt(10) == 0) {
                    sample.add(more.getFirst());
                }
                long start = System.nanoTime();
                indexer.add(more, (_, _) -> {});
                builtNanos += System.nanoTime() - start;
            }
            long start = System.nanoTime();
            settle();
            builtNanos += System.nanoTime() - start;
        }

        /** As a folder is settled once it is read, and to the end. */
        private void settle() throws IOException {
            if (index.search(IndexView::isSettled)) {
                return;
            }
            indexer.settle();
            while (index.search(Growing::parts) > 1) {
                LockSupport.parkNanos(PAUSE);
                index.commit();
            }
        }

        private static int parts(IndexSearcher searcher) {
            return searcher.getIndexReader().leaves().size();
        }

        String measure(Path place, int questions) throws IOException {
            HybridRetriever retriever = new HybridRetriever(index, embedder);
            Random asking = new Random(11);
            List<String> asked = new ArrayList<>();
            for (int i = 0; i < questions; i++) {
                asked.add(text.question(asking, sample.get(asking.nextInt(sample.size()))));
            }
            double[] words = new double[questions];
            double[] near = new double[questions];
            double[] hybrid = new double[questions];
            double recall = 0;
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < questions; i++) {
                    String question = asked.get(i);
                    float[] vector = model.vector(question);
                    Wording wording = new Wording(question, vector);
                    words[i] = millis(() -> index.search(searcher -> searcher.search(wording.words(), 100)));
                    near[i] = millis(() -> index.search(wording::nearest));
                    hybrid[i] = millis(() -> retriever.retrieve(question, 8));
                }
            }
            for (int i = 0; i < Math.min(RECALLED, questions); i++) {
                Wording wording = new Wording(asked.get(i), model.vector(asked.get(i)));
                recall += index.search(searcher -> Recall.at10(searcher, wording));
            }
            long disk = 0;
            try (var files = Files.list(place)) {
                for (Path file : files.toList()) {
                    disk += Files.size(file);
                }
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return String.format(
                    Locale.ROOT,
                    "%,9d  %7.0f  %7d  %7d  %6d  %6.2f / %6.2f  %6.2f / %6.2f  %6.2f / %6.2f     %.3f",
                    passages,
                    builtNanos / 1e9,
                    disk >> 20,
                    runtime.totalMemory() - runtime.freeMemory() >> 20,
                    resident(),
                    at(words, 50),
                    at(words, 99),
                    at(near, 50),
                    at(near, 99),
                    at(hybrid, 50),
                    at(hybrid, 99),
                    recall / Math.min(RECALLED, questions));
        }

        private static double millis(Runnable search) {
            long start = System.nanoTime();
            search.run();
            return (System.nanoTime() - start) / 1e6;
        }

        private static double at(double[] figures, int percent) {
            return new Percentiles(Arrays.stream(figures).boxed().toList()).at(percent);
        }

        private static long resident() throws IOException {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
                }
            }
            return 0;
        }
    }
}
