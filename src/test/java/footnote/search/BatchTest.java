package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import footnote.folder.Folder;
import footnote.folder.Stamp;
import footnote.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How many texts are embedded. */
class BatchTest {

    @TempDir
    private Path temporary;

    private final WordVectors words = new WordVectors();
    private Path folder = Path.of("");

    @AutoClose
    private PassageIndex index;

    @BeforeEach
    void read() throws IOException {
        folder = Files.createDirectory(temporary.resolve("articles"));
        Files.writeString(folder.resolve("bridge.txt"), Articles.BRIDGE);
        index = PassageIndex.open(temporary.resolve("index"));
        sync();
    }

    @Test
    void a_new_name_costs_none() throws IOException {
        int before = words.embedded();
        assertThat(before).isPositive();
        Files.move(folder.resolve("bridge.txt"), folder.resolve("old-bridge.txt"));
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 1, 0));
        assertThat(words.embedded()).isEqualTo(before);
    }

    @Test
    void what_rests_is_embedded_before_it_is_read() throws IOException {
        Indexer indexer = new Indexer(index, new Embedder(words));
        Path file = Files.writeString(folder.resolve("ferry.txt"), Articles.FERRY);
        indexer.foresee(Map.of("ferry.txt", new Folder.Listed(file, Stamp.of(file), null)));
        int before = words.embedded();
        assertThat(index.entries()).hasSize(1);
        assertThat(indexer.sync(folder, (_, _) -> {}).read()).isEqualTo(1);
        assertThat(words.embedded()).isEqualTo(before);
    }

    @Test
    void what_rests_under_a_new_name_costs_none() throws IOException {
        Indexer indexer = new Indexer(index, new Embedder(words));
        indexer.sync(folder, (_, _) -> {});
        int before = words.embedded();
        Path file = Files.move(folder.resolve("bridge.txt"), folder.resolve("old-bridge.txt"));
        indexer.foresee(Map.of("old-bridge.txt", new Folder.Listed(file, Stamp.of(file), null)));
        assertThat(words.embedded()).isEqualTo(before);
    }

    @Test
    void another_sentence_costs_itself_and_its_passage() throws IOException {
        int before = words.embedded();
        Files.writeString(folder.resolve("bridge.txt"), Articles.BRIDGE.replace("12 million", "14 million"));
        sync();
        assertThat(words.embedded()).isEqualTo(before + 3); // alone, below its title, and the passage
    }

    @Test
    void what_several_articles_say_costs_once() throws IOException {
        int before = words.embedded();
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve(i + ".txt"), Articles.BRIDGE + "\n\nThis is copy " + i + ".");
        }
        sync();
        assertThat(words.embedded() - before).isLessThan(5 * 3 + before + 1);
    }

    @Test
    @Timeout(30)
    void a_long_article_costs_once_and_lets_others_go_first() throws IOException {
        StringBuilder book = new StringBuilder("A book of the sea");
        for (int i = 0; i < 500; i++) {
            book.append("\n\nChapter ")
                    .append(i)
                    .append(" tells how the ship of number ")
                    .append(i)
                    .append(" was lost.");
        }
        Files.writeString(folder.resolve("book.txt"), book);
        Indexer indexer = new Indexer(index, new Embedder(slow()));
        while (words.embedded() < 100) {
            assertThat(slice(indexer).left()).isEqualTo(1);
        }
        Files.writeString(folder.resolve("ferry.txt"), Articles.FERRY);
        while (isMissing("ferry.txt")) {
            assertThat(slice(indexer).left()).isPositive();
        }
        assertThat(isMissing("book.txt")).isTrue();
        while (isMissing("book.txt")) {
            slice(indexer);
        }
        int once = words.embedded();
        assertThat(once).isBetween(1000, 1200);
        Files.move(folder.resolve("book.txt"), folder.resolve("novel.txt"));
        while (isMissing("novel.txt")) {
            slice(indexer);
        }
        assertThat(words.embedded()).isEqualTo(once);
    }

    /** A model that takes a moment. */
    private EmbeddingModel slow() {
        return new EmbeddingModel() {
            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
                LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
                return words.embedAll(texts);
            }
        };
    }

    private boolean isMissing(String path) {
        return index.text(ArticleReader.id(path)).isEmpty();
    }

    private Indexer.Changes slice(Indexer indexer) throws IOException {
        return indexer.sync(Folder.list(folder), Duration.ofMillis(10), (_, _) -> {});
    }

    /** As another start of the program does it. */
    private Indexer.Changes sync() throws IOException {
        return new Indexer(index, new Embedder(words)).sync(folder, (_, _) -> {});
    }
}
