package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.VectorUtil;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code growth}: one index that grows, and what it costs at each size. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description =
                "Lets an index of made-up articles grow, and measures it at each size; the vectors are made from words.")
public final class MeasureGrowth implements Callable<Integer> {

    private static final int ARTICLE_WORDS = 1_000;

    private static final Map<String, KnnVectorsFormat> FORMATS = Map.of(
            "float", new Lucene99HnswVectorsFormat(16, 100),
            "byte", new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE, 16, 100),
            "nibble", new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.PACKED_NIBBLE, 16, 100));

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--passages",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "Sizes, rising.")
    private List<Integer> sizes = List.of();

    @Option(names = "--vectors", paramLabel = "FORMAT", defaultValue = "byte", description = "float, byte or nibble.")
    private String vectors = "byte";

    @Option(names = "--questions", paramLabel = "N", defaultValue = "200", description = "Questions at each size.")
    private int questions;

    @Override
    public Integer call() throws IOException {
        Path place = Files.createTempDirectory("footnote-growth");
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
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
            Growing growing = new Growing(index);
            for (int size : sizes) {
                growing.growTo(size);
                out.println(growing.measure(place, questions));
                out.flush();
            }
        } finally {
            try (var left = Files.list(place)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
        }
        return 0;
    }

    private static final class Growing {

        private static final int TOGETHER = 64;
        private static final int RECALLED = 30;

        private final PassageIndex index;
        private final Indexer indexer;
        private final SyntheticText text = new SyntheticText();
        private final Random random = new Random(7);
        private final List<Article> sample = new ArrayList<>();
        private int articles;
        private int passages;
        private long builtNanos;

        Growing(PassageIndex index) {
            this.index = index;
            this.indexer = new Indexer(index, WordVectors.embedder());
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
        }

        String measure(Path place, int questions) throws IOException {
            HybridRetriever retriever = new HybridRetriever(index, WordVectors.embedder());
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
                    float[] vector = WordVectors.vector(question);
                    Wording wording = new Wording(question, vector);
                    words[i] = millis(() -> index.search(searcher -> searcher.search(wording.words(), 100)));
                    near[i] = millis(() -> index.search(searcher -> nearest(searcher, vector)));
                    hybrid[i] = millis(() -> retriever.retrieve(question, 8));
                }
            }
            for (int i = 0; i < Math.min(RECALLED, questions); i++) {
                float[] vector = WordVectors.vector(asked.get(i));
                recall += index.search(searcher -> recall(searcher, vector));
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

        private static ScoreDoc[] nearest(IndexSearcher searcher, float[] vector) throws IOException {
            int most = Wording.NEAR_CANDIDATES;
            return searcher.search(new KnnFloatVectorQuery(PassageDocuments.PASSAGE_VECTOR, vector, most), most)
                    .scoreDocs;
        }

        /** The share of the ten nearest passages that are the first ten of those found, scored exactly as they are. */
        private static double recall(IndexSearcher searcher, float[] vector) throws IOException {
            PriorityQueue<ScoreDoc> exact = new PriorityQueue<>((a, b) -> Float.compare(a.score, b.score));
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                FloatVectorValues values = leaf.reader().getFloatVectorValues(PassageDocuments.PASSAGE_VECTOR);
                if (values == null) {
                    continue;
                }
                KnnVectorValues.DocIndexIterator at = values.iterator();
                for (int doc = at.nextDoc(); doc != KnnVectorValues.DocIndexIterator.NO_MORE_DOCS; doc = at.nextDoc()) {
                    float score = VectorUtil.dotProduct(vector, values.vectorValue(at.index()));
                    if (exact.size() < 10 || score > Objects.requireNonNull(exact.peek()).score) {
                        exact.add(new ScoreDoc(leaf.docBase + doc, score));
                        if (exact.size() > 10) {
                            exact.poll();
                        }
                    }
                }
            }
            Set<Integer> wanted = new HashSet<>();
            exact.forEach(found -> wanted.add(found.doc));
            StoredVectors stored = new StoredVectors(searcher.getIndexReader());
            List<ScoreDoc> scored = new ArrayList<>();
            for (ScoreDoc found : nearest(searcher, vector)) {
                float[] own = stored.of(found.doc).getLast();
                scored.add(new ScoreDoc(found.doc, VectorUtil.dotProduct(vector, own)));
            }
            scored.sort((a, b) -> Float.compare(b.score, a.score));
            long found = scored.stream()
                    .limit(10)
                    .filter(hit -> wanted.contains(hit.doc))
                    .count();
            return found / 10.0;
        }

        private static double millis(Runnable search) {
            long start = System.nanoTime();
            search.run();
            return (System.nanoTime() - start) / 1e6;
        }

        private static double at(double[] figures, int percent) {
            double[] sorted = figures.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
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
