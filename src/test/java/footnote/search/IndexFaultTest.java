package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.folder.Folder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index does when its disk fails it. */
class IndexFaultTest {

    @TempDir
    private Path temporary;

    private final WordVectors words = new WordVectors();
    private Path folder = Path.of("");
    private Path place = Path.of("");

    @BeforeEach
    void write() throws IOException {
        place = temporary.resolve("index");
        folder = Files.createDirectory(temporary.resolve("articles"));
        Files.writeString(folder.resolve("bridge.txt"), Articles.BRIDGE);
    }

    @ParameterizedTest
    @CsvSource({"0, Read-only file system", "400, No space left on device", "4000, No space left on device"})
    void answers_from_the_last_commit_until_there_is_room_again(long room, String complaint) throws IOException {
        try (FullDisk disk = new FullDisk(FSDirectory.open(place));
                PassageIndex index = PassageIndex.open(new IndexFiles(place, disk, IndexFiles.VECTORS))) {
            Indexer indexer = new Indexer(index, new Embedder(words));
            sync(indexer);
            String version = index.version();
            Files.writeString(folder.resolve("ferry.txt"), Articles.FERRY);
            Files.delete(folder.resolve("bridge.txt"));
            disk.leave(room, complaint);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> sync(indexer))
                        .isInstanceOf(IOException.class)
                        .hasMessage(complaint);
                assertThat(index.version()).isEqualTo(version);
                assertThat(found(index)).containsExactly("Old bridge closes for a year");
            }
            disk.leave(Long.MAX_VALUE, "");
            assertThat(indexer.repair(false)).isFalse();
            assertThat(sync(indexer)).isEqualTo(new Indexer.Changes(1, 1, 0));
            assertThat(found(index)).containsExactly("Night ferry to the islands begins");
        }
    }

    @Test
    void reads_anew_only_what_stood_in_a_damaged_segment() throws IOException {
        readTwice();
        damage("_0");
        int before = words.embedded();
        try (PassageIndex index = PassageIndex.open(place)) {
            Indexer indexer = new Indexer(index, new Embedder(words));
            assertThat(indexer.repair(true)).isTrue();
            assertThat(found(index)).containsExactly("Night ferry to the islands begins");
            assertThat(sync(indexer)).isEqualTo(new Indexer.Changes(1, 0, 0));
            assertThat(found(index))
                    .containsExactlyInAnyOrder("Old bridge closes for a year", "Night ferry to the islands begins");
            assertThat(indexer.repair(true)).isFalse();
        }
        assertThat(words.embedded()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_0.cfs", "_0.cfe", "_0.si", "_1.cfs"})
    void reads_anew_what_stood_in_a_file_that_is_gone_or_empty(String name) throws IOException {
        for (boolean gone : List.of(true, false)) {
            readTwice();
            Path file = place.resolve(name);
            if (gone) {
                Files.delete(file);
            } else {
                Files.write(file, new byte[0]);
            }
            try (PassageIndex index = PassageIndex.open(place)) {
                Indexer indexer = new Indexer(index, new Embedder(words));
                indexer.repair(false);
                sync(indexer);
                assertThat(found(index))
                        .containsExactlyInAnyOrder("Old bridge closes for a year", "Night ferry to the islands begins");
            }
            IOUtils.rm(place);
            Files.delete(folder.resolve("ferry.txt"));
        }
    }

    @Test
    void is_read_anew_whole_where_none_of_it_can_be_read() throws IOException {
        try (PassageIndex index = PassageIndex.open(place)) {
            sync(new Indexer(index, new Embedder(words)));
        }
        for (Path file : files("_0.*")) {
            Files.delete(file);
        }
        try (PassageIndex index = PassageIndex.open(place)) {
            assertThat(index.isEmpty()).isTrue();
            Indexer indexer = new Indexer(index, new Embedder(words));
            assertThat(sync(indexer)).isEqualTo(new Indexer.Changes(1, 0, 0));
            assertThat(found(index)).containsExactly("Old bridge closes for a year");
        }
    }

    @Test
    void a_reading_that_is_broken_off_goes_on_where_it_was() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve(i + ".txt"), Articles.FERRY + " It was boat number " + i + ".");
        }
        Indexer.Changes first;
        try (PassageIndex index = PassageIndex.open(place)) {
            first = new Indexer(index, new Embedder(words))
                    .sync(Folder.list(folder), Duration.ofSeconds(1), (done, _) -> waitAt(done));
            assertThat(first.read()).isBetween(1, 20);
            assertThat(index.entries()).hasSize(first.read());
        }
        try (PassageIndex index = PassageIndex.open(place)) {
            assertThat(sync(new Indexer(index, new Embedder(words))))
                    .isEqualTo(new Indexer.Changes(41 - first.read(), 0, 0));
            assertThat(index.entries()).hasSize(41);
        }
    }

    /** Until the time of a reading is over. */
    private static void waitAt(int done) {
        if (done == 20) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    /** Each article into a segment of its own. */
    private void readTwice() throws IOException {
        try (PassageIndex index = PassageIndex.open(place)) {
            Indexer indexer = new Indexer(index, new Embedder(words));
            sync(indexer);
            Files.writeString(folder.resolve("ferry.txt"), Articles.FERRY);
            sync(indexer);
        }
    }

    private Indexer.Changes sync(Indexer indexer) throws IOException {
        return indexer.sync(folder, (_, _) -> {});
    }

    private static List<String> found(PassageIndex index) {
        return new HybridRetriever(index, WordVectors.embedder())
                .retrieve("bridge, ferry", 8).hits().stream()
                        .map(hit -> hit.source().title())
                        .distinct()
                        .toList();
    }

    /** Flips a byte in the middle of each large file of a segment. */
    private void damage(String segment) throws IOException {
        for (Path file : files(segment + "(_.*)?\\.(cfs|fdt|vec)")) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                ByteBuffer one = ByteBuffer.allocate(1);
                channel.read(one, channel.size() / 2);
                one.put(0, (byte) ~one.get(0)).flip();
                channel.write(one, channel.size() / 2);
            }
        }
    }

    private List<Path> files(String name) throws IOException {
        try (var files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .toList();
        }
    }
}
