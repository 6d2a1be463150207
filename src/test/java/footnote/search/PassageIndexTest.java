package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.read.ArticleReader;
import footnote.search.analysis.Stems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PassageIndexTest {

    @TempDir
    private Path folder;

    @Test
    void holds_nothing_at_first() throws IOException {
        try (PassageIndex index = PassageIndex.open(folder.resolve("new/index"))) {
            assertThat(index.entries()).isEmpty();
            assertThat(index.entry("0123456789abcdef")).isEmpty();
            assertThat(index.text("0123456789abcdef")).isEmpty();
            assertThat(retriever(index).retrieve("bridge", 8).hits()).isEmpty();
        }
    }

    @Test
    void keeps_all_for_the_next_start() throws IOException {
        List<FileEntry> entries;
        List<Hit> hits;
        try (PassageIndex index = filled()) {
            entries = index.entries();
            hits = retriever(index).retrieve("old bridge", 8).hits();
        }
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.entries()).isEqualTo(entries).hasSize(2);
            assertThat(retriever(index).retrieve("old bridge", 8).hits())
                    .isEqualTo(hits)
                    .hasSize(2);
            assertThat(index.text(ArticleReader.id("bridge.txt"))).hasValue(Articles.BRIDGE.strip());
        }
    }

    @Test
    void shows_changes_only_once_they_are_committed() throws IOException {
        try (PassageIndex index = filled()) {
            String version = index.version();
            index.remove(ArticleReader.id("bridge.txt"));
            assertThat(index.entries()).hasSize(2);
            assertThat(index.version()).isEqualTo(version);
            index.commit();
            assertThat(index.entries()).hasSize(1);
            assertThat(index.version()).isNotEqualTo(version);
        }
    }

    @Test
    void forgets_what_was_not_committed() throws IOException {
        try (PassageIndex index = filled()) {
            index.remove(ArticleReader.id("bridge.txt"));
        }
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.entries()).hasSize(2);
        }
    }

    @Test
    void is_built_anew_where_it_has_another_format() throws IOException {
        filled().close();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Stems.ANALYZER))) {
            writer.setLiveCommitData(
                    Map.of("format", "0", "embedder", Embedder.NAME).entrySet());
            writer.commit();
        }
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.entries()).isEmpty();
        }
        filled().close();
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.entries()).hasSize(2);
        }
    }

    @Test
    void is_built_anew_where_its_files_are_damaged() throws IOException {
        filled().close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.entries()).isEmpty();
        }
    }

    @Test
    void says_that_a_file_is_in_its_place() throws IOException {
        Path file = Files.createFile(folder.resolve("index"));
        assertThatThrownBy(() -> PassageIndex.open(file))
                .isInstanceOf(IOException.class)
                .hasMessage("'" + file + "' is a file; the index needs a folder of that name");
    }

    @Test
    void is_written_by_one_at_a_time() throws IOException {
        try (PassageIndex first = filled()) {
            try (PassageIndex second = PassageIndex.open(folder)) {
                assertThat(second.entries()).isEqualTo(first.entries()).hasSize(2);
                assertThatThrownBy(() -> second.remove(ArticleReader.id("bridge.txt")))
                        .isInstanceOf(IndexInUseException.class)
                        .hasMessage("the index in '" + folder + "' is in use by another Footnote");
                assertThat(second.entries()).hasSize(2);
            }
        }
        try (PassageIndex later = PassageIndex.open(folder)) {
            later.remove(ArticleReader.id("bridge.txt"));
            later.commit();
            assertThat(later.entries()).hasSize(1);
        }
    }

    @Test
    void shows_to_one_that_may_not_write_what_the_other_has_written() throws IOException {
        try (PassageIndex second = PassageIndex.open(folder);
                PassageIndex first = filled()) {
            for (int left = 2; left > 0; left--) {
                assertThatThrownBy(() -> second.remove("any")).isInstanceOf(IndexInUseException.class);
                assertThat(second.entries()).isEqualTo(first.entries()).hasSize(left);
                first.remove(ArticleReader.id("bridge.txt"));
                first.commit();
            }
        }
    }

    @Test
    @Timeout(20)
    void is_merged_into_one_part_beside_all_else_and_finds_the_same() throws Exception {
        try (PassageIndex index = inParts()) {
            List<Hit> hits = retriever(index).retrieve("old bridge", 8).hits();
            assertThat(parts(index)).isGreaterThan(2);
            index.settle();
            while (parts(index) > 1) {
                Thread.sleep(10);
                index.commit();
            }
            assertThat(index.entries()).hasSize(5);
            assertThat(retriever(index).retrieve("old bridge", 8).hits()).isEqualTo(hits);
        }
    }

    @Test
    void stays_as_it_is_where_one_part_holds_most_of_it() throws IOException {
        try (PassageIndex index = filled()) {
            String version = index.version();
            index.settle();
            index.commit();
            assertThat(index.version()).isEqualTo(version);
        }
    }

    @Test
    void leaves_the_merging_to_the_one_that_writes_it() throws IOException {
        try (PassageIndex writing = inParts();
                PassageIndex reading = PassageIndex.open(folder)) {
            int parts = parts(reading);
            reading.settle();
            writing.remove(ArticleReader.id("bridge.txt"));
            writing.commit();
            assertThat(parts(reading)).isEqualTo(parts).isGreaterThan(2);
        }
    }

    /** With an article more in each of three parts more. */
    private PassageIndex inParts() throws IOException {
        PassageIndex index = filled();
        Indexer indexer = new Indexer(index, Embeddings.embedder());
        for (int day = 1; day <= 3; day++) {
            String news = "Frost on day " + day + Articles.ORCHARD;
            indexer.add(List.of(Articles.article(day + ".txt", news)), (_, _) -> {});
        }
        return index;
    }

    private static int parts(PassageIndex index) {
        return index.search(searcher -> searcher.getIndexReader().leaves().size());
    }

    private PassageIndex filled() throws IOException {
        PassageIndex index = PassageIndex.open(folder);
        new Indexer(index, Embeddings.embedder())
                .add(
                        List.of(
                                Articles.article("bridge.txt", Articles.BRIDGE),
                                Articles.article("ferry.txt", Articles.FERRY)),
                        (_, _) -> {});
        return index;
    }

    private static HybridRetriever retriever(PassageIndex index) {
        return new HybridRetriever(index, Embeddings.embedder());
    }
}
