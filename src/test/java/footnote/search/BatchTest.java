package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many texts are embedded. */
class BatchTest {

    @TempDir
    private Path temporary;

    private final WordVectors words = new WordVectors();
    private Path folder = Path.of("");
    private PassageIndex index;

    @BeforeEach
    void read() throws IOException {
        folder = Files.createDirectory(temporary.resolve("articles"));
        Files.writeString(folder.resolve("bridge.txt"), Articles.BRIDGE);
        index = PassageIndex.open(temporary.resolve("index"));
        sync();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
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
    void another_sentence_costs_itself_and_its_passage() throws IOException {
        int before = words.embedded();
        Files.writeString(folder.resolve("bridge.txt"), Articles.BRIDGE.replace("12 million", "14 million"));
        sync();
        assertThat(words.embedded()).isEqualTo(before + 2);
    }

    @Test
    void what_several_articles_say_costs_once() throws IOException {
        int before = words.embedded();
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve(i + ".txt"), Articles.BRIDGE + "\n\nThis is copy " + i + ".");
        }
        sync();
        assertThat(words.embedded() - before).isLessThan(5 * 2 + before + 1);
    }

    /** As another start of the program does it. */
    private Indexer.Changes sync() throws IOException {
        return new Indexer(index, new Embedder(words)).sync(folder, (_, _) -> {});
    }
}
