package footnote.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FolderWatchTest {

    private static final FolderWatch.Pace FAST = new FolderWatch.Pace(Duration.ofMillis(40), Duration.ofMillis(10));

    @TempDir
    private Path folder;

    @Test
    void follows_a_folder_that_tells_of_no_events() throws Exception {
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), FAST, new FolderEvents(null))) {
            assertThat(watch.look().files()).isEmpty();
            Files.writeString(folder.resolve("a.txt"), "The ferry leaves.");
            until(watch, Set.of("a.txt"));
            Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"));
            until(watch, Set.of("b.txt"));
            Files.delete(folder.resolve("b.txt"));
            until(watch, Set.of());
        }
    }

    @Test
    void loses_nothing_where_more_events_come_than_are_kept() throws Exception {
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), FAST);
                WatchService another = folder.getFileSystem().newWatchService()) {
            folder.register(
                    another,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            watch.look();
            Path file = folder.resolve("a.txt");
            for (int i = 0; i < 600; i++) {
                Files.writeString(file, "x");
                Files.delete(file);
            }
            Files.writeString(file, "The ferry leaves.");
            until(watch, Set.of("a.txt"));
            assertThat(watch.look().files().get("a.txt"))
                    .extracting(listed -> listed.stamp().size())
                    .isEqualTo(17L);
            assertThat(another.poll(10, TimeUnit.SECONDS).pollEvents())
                    .as("what is told where more comes than is kept")
                    .anyMatch(event -> event.kind().equals(StandardWatchEventKinds.OVERFLOW));
        }
    }

    @Test
    void loses_nothing_where_every_event_is_lost() throws Exception {
        try (WatchService events = folder.getFileSystem().newWatchService();
                FolderWatch watch = new FolderWatch(folder, Set.of(), FAST, new FolderEvents(events))) {
            watch.look();
            Files.writeString(folder.resolve("a.txt"), "The ferry leaves.");
            assertThat(events.poll(10, TimeUnit.SECONDS))
                    .as("taken, and never set back")
                    .isNotNull();
            until(watch, Set.of("a.txt"));
            Files.delete(folder.resolve("a.txt"));
            until(watch, Set.of());
            assertThat(events.poll()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2019-05-05T12:00:00Z", "2200-01-01T00:00:00Z"})
    void sees_what_is_written_while_the_clock_is_wrong(String date) throws Exception {
        FileTime wrong = FileTime.from(Instant.parse(date));
        Path file = folder.resolve("a.txt");
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), FAST)) {
            watch.look();
            write(file, "The ferry leaves.", wrong);
            until(watch, Set.of("a.txt"));
            Stamp before = stamp(watch);
            write(file, "The ferry waits..", wrong);
            until(watch, () -> !stamp(watch).equals(before));
        }
    }

    @Test
    void takes_names_with_newlines_and_names_as_long_as_there_are() throws Exception {
        String longest = "n".repeat(251) + ".txt";
        String lines = "two\nlines \t and \"quotes\".txt";
        assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(255);
        Files.writeString(folder.resolve(longest), "The ferry leaves.");
        Files.writeString(folder.resolve(lines), "The bridge is closed.");
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), FAST)) {
            until(watch, Set.of(longest, lines));
        }
    }

    @Test
    void ends_at_folders_that_link_round_to_each_other() throws Exception {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("a/to-b"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b/to-a"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/itself"), folder.resolve("a/itself"));
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), FAST)) {
            until(watch, Set.of("a/itself"));
            assertThat(watch.look().files().values())
                    .allSatisfy(listed -> assertThat(listed.fault()).isNotNull());
        }
    }

    private static void write(Path file, String text, FileTime date) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, date);
    }

    private static Stamp stamp(FolderWatch watch) throws IOException {
        return watch.look().files().values().iterator().next().stamp();
    }

    private static void until(FolderWatch watch, Set<String> paths) throws Exception {
        until(watch, () -> watch.look().files().keySet().equals(paths));
    }

    /** Until something is seen, which is looked for each time that something may have changed. */
    static void until(FolderWatch watch, Callable<Boolean> seen) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!seen.call()) {
            assertThat(System.nanoTime()).as("it isn't so in time").isLessThan(end);
            watch.rest();
        }
    }
}
