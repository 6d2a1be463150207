package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import footnote.corpus.Article;
import footnote.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexerTest {

    private static final String BRIDGE = "Old bridge closes\n\nThe council closed the old bridge on Monday.";

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @AutoClose
    private PassageIndex index;

    private Indexer indexer;

    @BeforeEach
    void open() throws IOException {
        folder = temporary.resolve("articles");
        write("bridge.txt", BRIDGE);
        write("ferry.txt", "Night ferry begins\n\nA ferry leaves the harbour at 11.30 p.m. each day.");
        write("orchard.txt", "Frost ruins the harvest\n\nGrowers lost their apple blossom in one night.");
        index = PassageIndex.open(temporary.resolve("index"));
        indexer = new Indexer(index, Embeddings.embedder());
    }

    @Test
    void reads_each_file_once() throws IOException {
        assertThat(sync()).isEqualTo(new Indexer.Changes(3, 0, 0));
        assertThat(sync()).isEqualTo(new Indexer.Changes(0, 0, 0));
        assertThat(index.entries())
                .extracting(FileEntry::path, FileEntry::status, FileEntry::title, FileEntry::detail)
                .containsExactly(
                        tuple("bridge.txt", FileEntry.Status.INDEXED, "Old bridge closes", null),
                        tuple("ferry.txt", FileEntry.Status.INDEXED, "Night ferry begins", null),
                        tuple("orchard.txt", FileEntry.Status.INDEXED, "Frost ruins the harvest", null));
    }

    @Test
    void leaves_the_indexs_version_alone_where_nothing_changed() throws IOException {
        sync();
        String version = index.version();
        sync();
        assertThat(index.version()).isEqualTo(version);
    }

    @Test
    void notices_added_files() throws IOException {
        sync();
        String version = index.version();
        write("news/snow.md", "# Snow falls\n\nSnow fell on the valley on Sunday.");
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 0, 0));
        assertThat(entry("news/snow.md").title()).isEqualTo("Snow falls");
        assertThat(index.version()).isNotEqualTo(version);
    }

    @Test
    void notices_changed_files() throws IOException {
        sync();
        write("ferry.txt", "Ferry stops\n\nThe ferry stopped on Friday.");
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 0, 0));
        assertThat(index.text(ArticleReader.id("ferry.txt"))).hasValue("Ferry stops\n\nThe ferry stopped on Friday.");
        assertThat(found("When do boats leave the harbour?")).noneMatch(text -> text.contains("11.30"));
        assertThat(index.entries()).hasSize(3);
    }

    @Test
    void notices_deleted_files() throws IOException {
        sync();
        Files.delete(folder.resolve("ferry.txt"));
        assertThat(sync()).isEqualTo(new Indexer.Changes(0, 1, 0));
        assertThat(index.entry(ArticleReader.id("ferry.txt"))).isEmpty();
        assertThat(index.text(ArticleReader.id("ferry.txt"))).isEmpty();
        assertThat(found("night ferry")).hasSize(2);
    }

    @Test
    void notices_renamed_files() throws IOException {
        sync();
        Files.move(folder.resolve("ferry.txt"), folder.resolve("boat.txt"));
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 1, 0));
        assertThat(index.entries())
                .extracting(FileEntry::path)
                .containsExactly("boat.txt", "bridge.txt", "orchard.txt");
    }

    @Test
    void indexes_what_two_files_hold_once() throws IOException {
        write("zz-copy.txt", BRIDGE);
        assertThat(sync()).isEqualTo(new Indexer.Changes(3, 0, 0));
        assertThat(entry("zz-copy.txt").status()).isEqualTo(FileEntry.Status.DUPLICATE);
        assertThat(entry("zz-copy.txt").detail()).isEqualTo("holds the same as bridge.txt");
        assertThat(found("old bridge")).hasSize(3);
        assertThat(sync()).isEqualTo(new Indexer.Changes(0, 0, 0));

        Files.delete(folder.resolve("bridge.txt"));
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 1, 0));
        assertThat(entry("zz-copy.txt").status()).isEqualTo(FileEntry.Status.INDEXED);
    }

    @Test
    void indexes_a_copy_no_more_where_an_earlier_file_takes_its_place() throws IOException {
        sync();
        write("a-copy.txt", BRIDGE);
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 0, 0));
        assertThat(entry("bridge.txt").detail()).isEqualTo("holds the same as a-copy.txt");
        assertThat(found("old bridge")).hasSize(3);
    }

    @Test
    void says_why_a_file_is_not_indexed() throws IOException {
        write("empty.txt", "");
        write("empty-too.txt", "");
        write("furniture.txt", "Advertisement\n\n01:44\n");
        write("front.md", "---\ntitle: [\n---\nText.");
        write("report.odt", "x");
        Files.write(folder.resolve("binary.txt"), new byte[5_000]);
        Files.write(folder.resolve("huge.txt"), new byte[21 * 1024 * 1024]);
        assertThat(sync()).isEqualTo(new Indexer.Changes(4, 0, 0));
        assertThat(index.entries())
                .filteredOn(entry -> entry.status() != FileEntry.Status.INDEXED)
                .extracting(FileEntry::path, FileEntry::status, FileEntry::detail)
                .containsExactly(
                        tuple(
                                "binary.txt",
                                FileEntry.Status.FAILED,
                                "is not text: 5000 of its 5000 characters are none"),
                        tuple("empty-too.txt", FileEntry.Status.EMPTY, "holds no text"),
                        tuple("empty.txt", FileEntry.Status.EMPTY, "holds no text"),
                        tuple("furniture.txt", FileEntry.Status.EMPTY, "holds no text"),
                        tuple("huge.txt", FileEntry.Status.FAILED, "has 21.0 MB; files of up to 20 MB are read"),
                        tuple(
                                "report.odt",
                                FileEntry.Status.FAILED,
                                "is of no format that is read; .txt, .md, .html, .pdf, .docx and .eml are"));
        assertThat(entry("front.md").status()).isEqualTo(FileEntry.Status.INDEXED);
        assertThat(entry("front.md").detail()).isEqualTo("has front matter that is not YAML, at line 2");
        String version = index.version();
        assertThat(sync()).isEqualTo(new Indexer.Changes(0, 0, 0));
        assertThat(index.version()).isEqualTo(version);
    }

    @Test
    void says_so_where_a_file_may_not_be_read() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("ferry.txt"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder.resolve("ferry.txt")), "this user may read all files");
        assertThat(sync()).isEqualTo(new Indexer.Changes(2, 0, 0));
        assertThat(entry("ferry.txt").status()).isEqualTo(FileEntry.Status.FAILED);
        assertThat(entry("ferry.txt").detail()).isEqualTo("may not be read by this user");
        Files.setPosixFilePermissions(folder.resolve("ferry.txt"), PosixFilePermissions.fromString("rw-------"));
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 0, 0));
        assertThat(entry("ferry.txt").status()).isEqualTo(FileEntry.Status.INDEXED);
    }

    @Test
    void reads_what_a_link_leads_to_once_it_is_there_again() throws IOException {
        Path away = temporary.resolve("away.txt");
        Path target = folder.resolve("ferry.txt");
        Files.createSymbolicLink(folder.resolve("a-link.txt"), target);
        Files.move(target, away);
        assertThat(sync()).isEqualTo(new Indexer.Changes(2, 0, 0));
        assertThat(entry("a-link.txt").detail()).isEqualTo("is a link that leads nowhere");
        Files.move(away, target);
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 0, 0));
        assertThat(entry("a-link.txt").status()).isEqualTo(FileEntry.Status.INDEXED);
        Files.move(target, away);
        assertThat(sync()).isEqualTo(new Indexer.Changes(0, 1, 0));
        assertThat(index.text(ArticleReader.id("a-link.txt"))).isEmpty();
    }

    @Test
    void forgets_a_file_that_a_folder_took_the_place_of_until_it_is_back() throws IOException {
        sync();
        Path away = temporary.resolve("away.txt");
        Files.move(folder.resolve("ferry.txt"), away);
        Files.createDirectory(folder.resolve("ferry.txt"));
        assertThat(sync()).isEqualTo(new Indexer.Changes(0, 1, 0));
        Files.delete(folder.resolve("ferry.txt"));
        Files.move(away, folder.resolve("ferry.txt"));
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 0, 0));
        assertThat(entry("ferry.txt").status()).isEqualTo(FileEntry.Status.INDEXED);
    }

    /** Also where the system's clock went back, or was ahead when the file was written. */
    @ParameterizedTest
    @ValueSource(ints = {-3650, 0, 3650})
    void notices_a_file_replaced_by_another_of_its_size_whatever_its_date(int days) throws IOException {
        Path ferry = folder.resolve("ferry.txt");
        Instant written = Files.getLastModifiedTime(ferry).toInstant();
        sync();
        String other = Files.readString(ferry).replace("11.30", "10.15");
        Path replacement = Files.writeString(temporary.resolve("ferry.txt"), other);
        Files.setLastModifiedTime(replacement, FileTime.from(written.plus(Duration.ofDays(days))));
        Files.move(replacement, ferry, StandardCopyOption.REPLACE_EXISTING);
        assertThat(sync()).isEqualTo(new Indexer.Changes(1, 0, 0));
        assertThat(index.text(ArticleReader.id("ferry.txt"))).hasValue(other);
        assertThat(sync()).isEqualTo(new Indexer.Changes(0, 0, 0));
    }

    @Test
    void forgets_an_article_whose_file_can_no_longer_be_read() throws IOException {
        sync();
        Files.write(folder.resolve("ferry.txt"), new byte[5_000]);
        sync();
        assertThat(entry("ferry.txt").status()).isEqualTo(FileEntry.Status.FAILED);
        assertThat(index.text(ArticleReader.id("ferry.txt"))).isEmpty();
        assertThat(found("night ferry")).hasSize(2);
    }

    @Test
    void tells_how_far_it_is() throws IOException {
        List<String> told = new ArrayList<>();
        indexer.sync(folder, (done, all) -> told.add(done + "/" + all));
        assertThat(told).containsExactly("0/3", "1/3", "2/3", "3/3");
    }

    @Test
    void leaves_the_index_as_it_is_where_the_folder_went() throws IOException {
        sync();
        assertThatThrownBy(() -> indexer.sync(folder.resolve("gone"), (_, _) -> {}))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(index.entries()).hasSize(3);
    }

    @Test
    void adds_articles_of_no_folder_once() throws IOException {
        List<Article> articles =
                List.of(Articles.article("x/1.txt", BRIDGE), Articles.article("x/2.txt", "The ferry leaves at night."));
        assertThat(indexer.add(articles, (_, _) -> {})).isEqualTo(new Indexer.Changes(2, 0, 0));
        assertThat(indexer.add(articles, (_, _) -> {})).isEqualTo(new Indexer.Changes(0, 0, 0));
        assertThat(index.entries()).hasSize(2);
    }

    private Indexer.Changes sync() throws IOException {
        return indexer.sync(folder, (_, _) -> {});
    }

    private FileEntry entry(String path) {
        return index.entry(ArticleReader.id(path)).orElseThrow();
    }

    private List<String> found(String question) {
        return new HybridRetriever(index, Embeddings.embedder())
                .retrieve(question, 50).hits().stream().map(Hit::text).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
