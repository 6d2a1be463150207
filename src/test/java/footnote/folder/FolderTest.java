package footnote.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path temporary;

    private Path root = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(temporary.resolve("root"));
    }

    @Test
    void lists_files_of_sub_folders_in_the_order_of_their_paths() throws IOException {
        write("b.txt");
        write("a/z.txt");
        write("a/deep/er/y.md");
        Files.createDirectories(root.resolve("folder/empty"));
        assertThat(Folder.list(root).files().keySet()).containsExactly("a/deep/er/y.md", "a/z.txt", "b.txt");
        assertThat(Folder.list(root).files().entrySet()).anySatisfy(file -> {
            assertThat(file.getKey()).isEqualTo("a/z.txt");
            assertThat(file.getValue().file()).hasContent("a/z.txt");
        });
    }

    @Test
    void is_not_empty_where_it_goes_away_while_it_is_listed() throws IOException {
        write("a.txt");
        Folder before = Folder.list(root);
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Folder.list(root, Set.of(), _ -> move(root, temporary.resolve("away"))));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> before.again(Set.of(root.resolve("a.txt")), Set.of(), _ -> {}));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leaves_out_what_is_hidden() throws IOException {
        write(".hidden.txt");
        write(".git/config.txt");
        write("seen.txt");
        assertThat(Folder.list(root).files().keySet()).containsExactly("seen.txt");
    }

    @Test
    void lists_a_folder_whose_own_name_is_hidden() throws IOException {
        write(".articles/a.txt");
        assertThat(Folder.list(root.resolve(".articles")).files().keySet()).containsExactly("a.txt");
    }

    @Test
    void follows_links_within_the_folder_and_none_out_of_it() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        write("folder/a.txt");
        Files.writeString(outside.resolve("secret.txt"), "secret");
        link("inside.txt", root.resolve("folder/a.txt"));
        link("outside.txt", outside.resolve("secret.txt"));
        link("outside-folder", outside);
        link("around", root.resolve("folder"));
        write(".kept/b.txt");
        link("hidden", root.resolve(".kept"));
        link("nowhere.txt", root.resolve("gone.txt"));
        link("folder/in-itself", root);
        SortedMap<String, Folder.Listed> files = Folder.list(root).files();
        assertThat(files.values().stream().filter(file -> file.fault() == null).map(Folder.Listed::file))
                .extracting(Path::toString)
                .hasSize(2)
                .allMatch(file -> file.endsWith("a.txt") || file.endsWith("inside.txt"));
        assertThat(files)
                .hasEntrySatisfying(
                        "outside.txt",
                        file -> assertThat(file.fault()).isEqualTo("is a link that leads out of the folder"));
        assertThat(files)
                .hasEntrySatisfying(
                        "outside-folder",
                        file -> assertThat(file.fault()).isEqualTo("is a link that leads out of the folder"));
        assertThat(files).doesNotContainKeys("around", "folder/in-itself");
        assertThat(files)
                .hasEntrySatisfying(
                        "hidden", file -> assertThat(file.fault()).isEqualTo("is a link to a folder that is left out"));
        assertThat(files)
                .hasEntrySatisfying(
                        "nowhere.txt", file -> assertThat(file.fault()).isEqualTo("is a link that leads nowhere"));
    }

    @Test
    void names_a_pipe_and_reads_nothing_of_it() throws IOException, InterruptedException {
        assumeThat(new ProcessBuilder("mkfifo", root.resolve("pipe.txt").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(Folder.list(root).files().get("pipe.txt"))
                .extracting(Folder.Listed::fault)
                .isEqualTo("is no file that can be read, but a pipe or the like");
    }

    @Test
    void reads_nothing_of_what_the_program_itself_writes_in_it() throws IOException {
        write("data/index/_0.txt");
        write("database.txt");
        Folder folder = Folder.list(root, Set.of(root.resolve("data").toRealPath()));
        assertThat(folder.files().values())
                .extracting(Folder.Listed::fault)
                .containsExactly("is the folder of Footnote's own files", null);
        assertThat(folder.folders()).hasSize(1);
    }

    @Test
    void says_so_where_files_may_be_named_and_not_looked_at() throws IOException {
        write("sub/a.txt");
        Path sub = root.resolve("sub");
        Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("r--------"));
        try {
            assumeFalse(Files.exists(sub.resolve("a.txt")), "this user may look at all files");
            assertThat(Folder.list(root).files())
                    .hasEntrySatisfying(
                            "sub/a.txt",
                            file -> assertThat(file.fault()).isEqualTo("cannot be looked at by this user"));
        } finally {
            Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(Folder.list(root).files().get("sub/a.txt"))
                .extracting(Folder.Listed::fault)
                .isNull();
    }

    @Test
    void lists_a_folder_that_is_itself_a_link() throws IOException {
        write("a.txt");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);
        assertThat(Folder.list(link).files().keySet()).containsExactly("a.txt");
    }

    @Test
    void fails_where_there_is_no_folder() throws IOException {
        write("a.txt");
        assertThatThrownBy(() -> Folder.list(root.resolve("gone"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Folder.list(root.resolve("a.txt"))).isInstanceOf(NotDirectoryException.class);
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), target);
    }
}
