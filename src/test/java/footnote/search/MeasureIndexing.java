package footnote.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.output.Response;
import footnote.corpus.Article;
import footnote.corpus.ArticleReader;
import footnote.corpus.Folder;
import footnote.corpus.Passage;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Stamp;
import footnote.corpus.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code indexing}: how fast a folder is read, as a share of what is fastest.
 *
 * <p>Words: the bare engine is one thread with an {@link IndexWriter} that is given the passages of the same articles, already
 * read and split, one document each: title and text go through the product's own analyzer into fields that count words as the
 * product's do, the text is stored once, all is committed. (The product's texts go through {@link Spelling} before the
 * analyzer, too, which the bare engine is spared.) Beside it stands the product's own way, {@link Indexer#sync}, from the
 * files on disk to the commit, with a model that costs nothing, vectors of one dimension and no graph over them: it also
 * lists and hashes the files, and keeps entries, sketches and stems.
 *
 * <p>Vectors: the bare model is the library's {@code embedAll} of the same texts on all cores, the other the product's whole
 * way. Rounds go by turns, and what is told is the median of their ratios; the first round of words warms the program up.
 */
@Command(
        name = "indexing",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Reads a folder of articles, and compares that with the engine alone and with the model alone.")
public final class MeasureIndexing implements Callable<Integer> {

    private static final int ARTICLE_WORDS = 700;

    private static final int ALONE = 60;

    @Spec
    private @Nullable CommandSpec spec;

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

    private final SyntheticText text = new SyntheticText();
    private final EmbeddingModel free = new FreeModel();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
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
        }
    }

    private void words(PrintWriter out, Path temporary) throws IOException {
        Path folder = given == null ? write(Files.createDirectory(temporary.resolve("many")), many) : given;
        List<Text> texts = texts(folder);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Path bare = temporary.resolve("bare" + round);
            Path ours = temporary.resolve("ours" + round);
            double[] seconds = byTurns(round, () -> bare(bare, texts), () -> sync(ours, folder));
            if (round > 0) {
                ratios.add(seconds[0] / seconds[1]);
                out.printf(
                        Locale.ROOT,
                        "words, round %d: %,d passages, engine alone %.2f s, reading and splitting too %.2f s: %.2f of it%n",
                        round,
                        texts.size(),
                        seconds[0],
                        seconds[1],
                        seconds[0] / seconds[1]);
                out.flush();
            }
        }
        out.printf(Locale.ROOT, "words: %.2f of the engine alone (median)%n", median(ratios));
    }

    private void vectors(PrintWriter out, Path temporary) throws IOException {
        Embedder embedder = Embedder.load();
        EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
        Path folder = write(Files.createDirectory(temporary.resolve("few")), few);
        List<TextSegment> texts = new ArrayList<>();
        for (Article article : articles(folder)) {
            new ArticleBlock(article, PassageSplitter.split(article), Stamp.NONE)
                    .texts()
                    .forEach(own -> texts.add(TextSegment.from(own)));
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
                median(ratios),
                median(alone),
                alone.size(),
                median(beside),
                beside.size(),
                median(beside) / median(alone));
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

    private record Text(String title, String words) {}

    private static List<Text> texts(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Article article : articles(folder)) {
            for (Passage passage : PassageSplitter.split(article)) {
                texts.add(new Text(article.title(), passage.words(article.text())));
            }
        }
        return texts;
    }

    private static List<Article> articles(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (var file : Folder.list(folder).files().entrySet()) {
            try {
                articles.add(ArticleReader.read(
                        file.getKey(), ArticleReader.bytes(file.getValue().file())));
            } catch (UnreadableException e) {
                throw new IOException(file.getKey() + " " + e.reason(), e);
            }
        }
        return articles;
    }

    private static void bare(Path place, List<Text> texts) throws IOException {
        FieldType counted = new FieldType(TextField.TYPE_NOT_STORED);
        counted.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        IndexWriterConfig config = IndexFiles.config(IndexFiles.VECTORS);
        try (Directory directory = FSDirectory.open(place);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Text text : texts) {
                Document document = new Document();
                document.add(new Field(PassageDocuments.TITLE_WORDS, text.title(), counted));
                document.add(new Field(PassageDocuments.TEXT, text.words(), counted));
                document.add(new StoredField(PassageDocuments.BODY, text.words()));
                writer.addDocument(document);
            }
            writer.commit();
        }
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

    /** Says of any text the same, at once. */
    private static final class FreeModel implements EmbeddingModel {
        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
            return Response.from(Collections.nCopies(texts.size(), Embedding.from(new float[] {1})));
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** The seconds of both; in each other round the second goes first. */
    private static double[] byTurns(int round, Work one, Work other) throws IOException {
        if (round % 2 == 0) {
            return new double[] {seconds(one), seconds(other)};
        }
        double second = seconds(other);
        return new double[] {seconds(one), second};
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
