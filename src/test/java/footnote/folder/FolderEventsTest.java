package footnote.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that is listed whole once an hour, so that what shows sooner was told of by events. */
@Timeout(60)
final class FolderEventsTest {

    private static final FolderWatch.Pace BY_EVENTS = new FolderWatch.Pace(Duration.ZERO, Duration.ofHours(1));

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("folder"));
    }

    @Test
    void tells_of_a_folder_that_changes_its_name_with_another() throws Exception {
        Path a = Files.createDirectory(folder.resolve("a"));
        Path b = Files.createDirectory(folder.resolve("b"));
        Files.writeString(a.resolve("a.txt"), "a");
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), BY_EVENTS)) {
            until(watch, folder);
            Files.move(a, folder.resolve("c"));
            Files.move(b, a);
            Files.move(folder.resolve("c"), b);
            until(watch, folder);
            Files.writeString(b.resolve("b.txt"), "b");
            until(watch, folder);
            assertThat(watch.look().files()).containsOnlyKeys("b/a.txt", "b/b.txt");
        }
    }

    @Test
    void follows_no_folder_that_a_link_has_taken_the_place_of() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(inside.resolve("a.txt"), "a");
        Files.writeString(outside.resolve("a.txt"), "outside");
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), BY_EVENTS)) {
            until(watch, folder);
            Files.writeString(inside.resolve("a.txt"), "changed");
            Files.move(inside, temporary.resolve("elsewhere"));
            Files.createSymbolicLink(inside, outside);
            // All events come at once, that of the file in the folder that was among them.
            TimeUnit.MILLISECONDS.sleep(100);
            until(watch, folder);
            assertThat(watch.look().files()).containsOnlyKeys("inside");
        }
    }

    @Test
    void sees_what_a_link_leads_to_change() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "a");
        Files.createDirectory(folder.resolve("deep"));
        Files.createSymbolicLink(folder.resolve("deep/link.txt"), file);
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), BY_EVENTS)) {
            until(watch, folder);
            Files.writeString(file, "changed");
            until(watch, folder);
            assertThat(watch.look().files().get("deep/link.txt"))
                    .extracting(Folder.Listed::stamp)
                    .isEqualTo(Stamp.of(file));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shows_what_a_whole_listing_shows_whatever_is_done_to_the_folder(long seed) throws Exception {
        Random random = new Random(seed);
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), BY_EVENTS)) {
            until(watch, folder);
            for (int round = 0; round < 40; round++) {
                for (int change = random.nextInt(8); change >= 0; change--) {
                    change(folder, random);
                }
                until(watch, folder);
            }
        }
    }

    /** One change at random; one that can't be is none. */
    private static void change(Path folder, Random random) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.forEach(all::add);
        }
        Path one = all.get(random.nextInt(all.size()));
        Path other = all.get(random.nextInt(all.size()));
        Path within = (Files.isDirectory(other) ? other : folder).resolve("n" + random.nextInt(6));
        try {
            switch (one.equals(folder) ? 5 : random.nextInt(7)) {
                case 0 -> IOUtils.rm(one);
                case 1, 2 -> Files.move(one, within, StandardCopyOption.REPLACE_EXISTING);
                case 3 -> Files.createSymbolicLink(within, one);
                case 4 -> Files.createDirectories(within.resolve("deep"));
                default -> Files.writeString(within, "x".repeat(random.nextInt(50)));
            }
        } catch (FileSystemException _) {
            assertThat(folder).isDirectory();
        }
    }

    private static void until(FolderWatch watch, Path folder) throws Exception {
        FolderWatchTest.until(
                watch, () -> watch.look().files().equals(Folder.list(folder).files()));
    }
}
