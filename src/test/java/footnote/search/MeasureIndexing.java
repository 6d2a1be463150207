package footnote.search;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import footnote.corpus.Article;
import footnote.corpus.ArticleReader;
import footnote.corpus.Folder;
import footnote.corpus.Passage;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Stamp;
import footnote.corpus.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indexing}: how fast a folder is read, beside what is fastest: the search engine alone, the model alone. */
@Command(
        name = "indexing",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description =
                "Reads a folder of made-up articles, and compares that with the engine alone and with the model alone.")
public final class MeasureIndexing implements Callable<Integer> {

    private static final int ARTICLE_WORDS = 700;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "2000", description = "Read without vectors.")
    private int many;

    @Option(names = "--embedded", paramLabel = "N", defaultValue = "16", description = "Read with vectors.")
    private int few;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "How often, by turns.")
    private int rounds;

    private final SyntheticText text = new SyntheticText();

    @Override
    public Integer call() throws IOException, UnreadableException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path temporary = Files.createTempDirectory("footnote-indexing");
        Path folder = write(Files.createDirectory(temporary.resolve("many")), many);
        List<String[]> texts = texts(folder);
        for (int round = 1; round <= rounds; round++) {
            double bare = seconds(() -> bare(temporary.resolve("bare"), texts));
            double ours = seconds(() -> read(temporary.resolve("ours"), folder));
            out.printf(
                    Locale.ROOT,
                    "words, round %d: engine alone %.2f s, reading and splitting too %.2f s: %.2f of it%n",
                    round,
                    bare,
                    ours,
                    bare / ours);
            out.flush();
        }
        if (few > 0) {
            embed(out, temporary);
        }
        return 0;
    }

    private void embed(PrintWriter out, Path temporary) throws IOException, UnreadableException {
        Embedder embedder = Embedder.load();
        EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
        for (int round = 1; round <= rounds; round++) {
            Path folder = write(Files.createDirectory(temporary.resolve("few" + round)), few);
            List<TextSegment> all = new ArrayList<>();
            for (Folder.Listed file : Folder.list(folder).files().values()) {
                Article article = ArticleReader.read("x.txt", Files.readAllBytes(file.file()));
                Batch.texts(article, PassageSplitter.split(article)).forEach(text -> all.add(TextSegment.from(text)));
            }
            double bare = seconds(() -> model.embedAll(all));
            double[] asked = new double[1];
            double ours;
            try (PassageIndex index = PassageIndex.open(temporary.resolve("index" + round))) {
                ours = seconds(() -> new Indexer(index, embedder).sync(folder, (_, _) -> {}));
                HybridRetriever retriever = new HybridRetriever(index, embedder);
                double alone = median(retriever, 40, () -> true);
                Path more = write(Files.createDirectory(temporary.resolve("more" + round)), few);
                Thread reading = Thread.ofPlatform().start(() -> {
                    try {
                        new Indexer(index, embedder).sync(more, (_, _) -> {});
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
                asked[0] = median(retriever, 40, reading::isAlive) / alone;
                reading.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            out.printf(
                    Locale.ROOT,
                    "vectors, round %d: model alone %.1f texts/s, all of it %.1f: %.2f of it; a question while it reads"
                            + " takes %.2f times as long (p50)%n",
                    round,
                    all.size() / bare,
                    all.size() / ours,
                    bare / ours,
                    asked[0]);
            out.flush();
        }
    }

    private double median(HybridRetriever retriever, int most, BooleanSupplier on) throws IOException {
        Random random = new Random(5);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < most && on.getAsBoolean(); i++) {
            String question = text.question(random, text.article(random, "q.txt", 60));
            millis.add(1_000 * seconds(() -> retriever.retrieve(question, 8)));
        }
        Collections.sort(millis);
        return millis.get(millis.size() / 2);
    }

    private Path write(Path folder, int articles) throws IOException {
        Random random = new Random(folder.hashCode());
        for (int i = 0; i < articles; i++) {
            Path file = folder.resolve(i % 50 + "/" + i + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.article(random, "x.txt", ARTICLE_WORDS).text());
        }
        return folder;
    }

    private static List<String[]> texts(Path folder) throws IOException, UnreadableException {
        List<String[]> texts = new ArrayList<>();
        for (Folder.Listed file : Folder.list(folder).files().values()) {
            Article article = ArticleReader.read("x.txt", Files.readAllBytes(file.file()));
            for (Passage passage : PassageSplitter.split(article)) {
                texts.add(new String[] {article.title(), passage.words(article.text())});
            }
        }
        return texts;
    }

    /** What the engine does with texts in memory: the same fields, the same analysis, stored and committed. */
    private static void bare(Path place, List<String[]> texts) throws IOException {
        try (Directory directory = FSDirectory.open(place);
                IndexWriter writer = new IndexWriter(
                        directory,
                        IndexFiles.config(IndexFiles.VECTORS).setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
            for (String[] text : texts) {
                Document document = new Document();
                document.add(new TextField(PassageDocuments.TITLE_WORDS, text[0], Field.Store.YES));
                document.add(new TextField(PassageDocuments.TEXT, text[1], Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
    }

    /** What the program does but for the vectors. */
    private static void read(Path place, Path folder) throws IOException, UnreadableException {
        float[] none = new float[Embedder.DIMENSIONS];
        try (Directory directory = FSDirectory.open(place);
                IndexWriter writer = new IndexWriter(
                        directory,
                        IndexFiles.config(IndexFiles.VECTORS).setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
            for (var file : Folder.list(folder).files().entrySet()) {
                byte[] bytes = ArticleReader.bytes(file.getValue().file());
                Article article = ArticleReader.read(file.getKey(), bytes);
                List<Passage> passages = PassageSplitter.split(article);
                List<float[]> vectors =
                        Collections.nCopies(Batch.texts(article, passages).size(), none);
                List<Document> block = PassageDocuments.block(
                        article, passages, vectors, Stamp.of(file.getValue().file()));
                for (Document document : block) {
                    document.removeFields(PassageDocuments.PASSAGE_VECTOR);
                    document.removeFields(PassageDocuments.SENTENCE_VECTORS);
                }
                writer.updateDocuments(new Term(PassageDocuments.ARTICLE, article.id()), block);
            }
            writer.commit();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, UnreadableException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (UnreadableException e) {
            throw new IOException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
