package footnote.search;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import footnote.search.analysis.Recent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns text into vectors with a model that is part of the program: BGE small (Xiao et al. 2023), 384 dimensions, 8 bit.
 * Vectors have length 1, so their dot product is their cosine. Questions go before the texts of articles. Thread-safe.
 */
public final class Embedder {

    /** Names the model in an index, which no other model can search. */
    static final String NAME = "bge-small-en-v1.5-q";

    static final int DIMENSIONS = 384;

    /** The model was trained to find passages with questions that begin so. */
    static final String INSTRUCTION = "Represent this sentence for searching relevant passages: ";

    /** Invisible, private and unassigned characters, and spaces. */
    private static final Pattern UNREAD = Pattern.compile("[\\p{C}\\p{Z}\\s]*");

    private final EmbeddingModel articles;
    private final Function<String, Meaning> whole;
    private final Function<String, Meaning> beginning;
    private final Precedence precedence;

    private Embedder(
            EmbeddingModel articles,
            Function<String, Meaning> whole,
            Function<String, Meaning> beginning,
            Precedence precedence) {
        this.articles = articles;
        this.whole = whole;
        this.beginning = beginning;
        this.precedence = precedence;
    }

    /** With a model for all texts, to which a text is one word. */
    Embedder(EmbeddingModel model) {
        this(model, text -> meaning(model, text));
    }

    private Embedder(EmbeddingModel model, Function<String, Meaning> whole) {
        this(model, whole, whole, new Precedence());
    }

    /** Loads the model, which takes about a second; asks no address of any network. */
    public static Embedder load() {
        return load(UnaryOperator.identity());
    }

    /** @param reading makes the model for the texts of articles from the program's own */
    static Embedder load(UnaryOperator<EmbeddingModel> reading) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        Precedence precedence = new Precedence();
        ExecutorService cores = Processors.threads("embedder-");
        Bge bge = Bge.load();
        Embedder embedder = new Embedder(
                reading.apply(bge.texts(text -> cores.execute(() -> precedence.giveWay(text)))),
                new Recent<>(bge::meaning),
                new Recent<>(bge::beginning),
                precedence);
        embedder.embedQuestion("ready");
        return embedder;
    }

    float[] embedQuestion(String question) {
        return question(question).whole().values();
    }

    /** What a question means, to be compared with texts. */
    Meaning question(String question) {
        return meaning(INSTRUCTION + question);
    }

    /** What a text means. */
    public Meaning meaning(String text) {
        return precedence.first(() -> whole.apply(text));
    }

    /** How well the beginning of a text matches the words of a question. */
    WordMatch match(String question, String text) {
        List<Meaning> both = precedence.first(
                () -> Stream.of(question, text).parallel().map(beginning).toList());
        return both.getFirst().match(both.getLast());
    }

    /** One vector for each text of an article, in order; the work goes to all cores, the longest text first. */
    List<float[]> embed(List<String> texts) {
        List<Integer> byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -texts.get(i).length()))
                .toList();
        List<float[]> sorted = embed(articles, byLength.stream().map(texts::get).toList());
        float[][] vectors = new float[texts.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[byLength.get(i)] = sorted.get(i);
        }
        return Arrays.asList(vectors);
    }

    private static List<float[]> embed(EmbeddingModel model, List<String> texts) {
        return texts.isEmpty()
                ? List.of()
                : model
                        .embedAll(texts.stream()
                                .map(Embedder::legible)
                                .map(TextSegment::from)
                                .toList())
                        .content()
                        .stream()
                        .map(embedding -> embedding.vector())
                        .toList();
    }

    private static Meaning meaning(EmbeddingModel model, String text) {
        return Meaning.of(new Vector(model.embed(text).content().vector()));
    }

    /** The model refuses a text in which it reads no character. */
    private static String legible(String text) {
        return UNREAD.matcher(text).matches() ? "." : text;
    }

    /** Holds the next text of an article back for as long as a question is embedded, but not for long. */
    private static final class Precedence {

        /** So that a folder is read, too, while many ask. */
        private static final Duration LONGEST = Duration.ofMillis(50);

        private int questions;

        <T> T first(Supplier<T> question) {
            change(1);
            try {
                return question.get();
            } finally {
                change(-1);
            }
        }

        void giveWay(Runnable text) {
            await();
            text.run();
        }

        private synchronized void change(int by) {
            questions += by;
            notifyAll();
        }

        private synchronized void await() {
            long end = System.nanoTime() + LONGEST.toNanos();
            for (long left = LONGEST.toNanos(); questions > 0 && left > 0; left = end - System.nanoTime()) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
