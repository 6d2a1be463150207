package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.folder.FolderWatch;
import footnote.model.LogLines;
import footnote.read.ArticleReader;
import footnote.search.FileEntry;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.WordVectors;
import footnote.slack.Wait;
import footnote.web.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {

    private static final FolderWatch.Pace FAST = new FolderWatch.Pace(Duration.ofMillis(80), Duration.ofMillis(20));
    private static final String BRIDGE = "Old bridge closes\n\nThe council closed the old bridge on Monday.";
    private static final String FERRY = "Night ferry begins\n\nA ferry leaves the harbour at 11.30 p.m. each day.";

    @TempDir
    private Path temporary;

    private final Readiness readiness = new Readiness();
    private final AtomicInteger failures = new AtomicInteger();
    private Path folder = Path.of("");
    private PassageIndex index;
    private Mirror mirror;
    private Thread following;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(temporary.resolve("articles"));
        index = PassageIndex.open(temporary.resolve("index"));
        mirror = new Mirror(
                new FolderWatch(folder, Set.of(), FAST), new Indexer(index, WordVectors.embedder(failures)), readiness);
        mirror.begin((_, _) -> {});
        following = Thread.ofPlatform().start(() -> {
            try {
                mirror.follow();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        mirror.close();
        following.join();
        index.close();
    }

    @Test
    void begins_with_nothing_and_takes_the_first_article() throws Exception {
        assertThat(readiness.reason()).isEmpty();
        assertThat(index.isEmpty()).isTrue();
        write("ferry.txt", FERRY);
        Wait.until(() -> text("ferry.txt").equals(FERRY));
    }

    @Test
    void follows_what_is_written_changed_and_deleted() throws Exception {
        write("ferry.txt", FERRY);
        write("news/deep/bridge.txt", BRIDGE);
        Wait.until(() -> paths().equals(List.of("ferry.txt", "news/deep/bridge.txt")));
        write("ferry.txt", FERRY.replace("11.30", "10.15"));
        Wait.until(() -> text("ferry.txt").contains("10.15"));
        Files.delete(folder.resolve("ferry.txt"));
        Wait.until(() -> paths().equals(List.of("news/deep/bridge.txt")));
    }

    @Test
    void takes_a_whole_folder_that_is_moved_in_and_loses_one_that_is_moved_out() throws Exception {
        Path outside = temporary.resolve("outside");
        Files.createDirectories(outside.resolve("more"));
        Files.writeString(outside.resolve("ferry.txt"), FERRY);
        Files.writeString(outside.resolve("more/bridge.txt"), BRIDGE);
        Files.move(outside, folder.resolve("news"));
        Wait.until(() -> paths().equals(List.of("news/ferry.txt", "news/more/bridge.txt")));
        Files.move(folder.resolve("news"), outside);
        Wait.until(() -> paths().isEmpty());
    }

    @Test
    void never_shows_a_file_that_an_editor_saves_by_renaming_as_gone() throws Exception {
        write("ferry.txt", FERRY);
        Wait.until(() -> paths().equals(List.of("ferry.txt")));
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Supplier<String> look = () -> {
            String text = index.text(ArticleReader.id("ferry.txt")).orElse("gone");
            seen.add(text);
            return text;
        };
        for (int i = 0; i < 3; i++) {
            String text = FERRY.replace("11.30", "10.0" + i);
            Files.writeString(folder.resolve(".ferry.tmp"), text);
            Files.move(folder.resolve("ferry.txt"), folder.resolve("ferry.txt~"));
            Files.move(folder.resolve(".ferry.tmp"), folder.resolve("ferry.txt"));
            Files.delete(folder.resolve("ferry.txt~"));
            Wait.until(() -> look.get().equals(text));
        }
        assertThat(seen).hasSizeLessThanOrEqualTo(4).doesNotContain("gone");
    }

    @Test
    void reads_no_half_of_a_file_that_is_being_written() throws Exception {
        int stories = 0;
        while (!isWrittenWithoutPause("slow" + stories + ".txt")) {
            stories++;
            assertThat(stories).as("stories whose writing paused").isLessThan(20);
        }
    }

    /** Writes a story; nothing of it may be read before its end, unless the writer itself paused for so long that it seemed to be over. */
    private boolean isWrittenWithoutPause(String name) throws Exception {
        Set<String> seen = new HashSet<>();
        StringBuilder whole = new StringBuilder();
        long longest = 0;
        long written = System.nanoTime();
        for (int i = 0; i < 12; i++) {
            String line = "Sentence number " + i + " of the story tells of the harbour.\n\n";
            Files.writeString(folder.resolve(name), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            whole.append(line);
            TimeUnit.MILLISECONDS.sleep(25);
            index.text(ArticleReader.id(name)).ifPresent(seen::add);
            longest = Math.max(longest, System.nanoTime() - written);
            written = System.nanoTime();
        }
        Wait.until(() -> text(name).equals(whole.toString().strip()));
        boolean paused = longest >= FAST.quiet().toNanos();
        if (!paused) {
            assertThat(seen).isEmpty();
        }
        return !paused;
    }

    @Test
    void keeps_what_it_has_while_the_folder_is_gone() throws Exception {
        write("ferry.txt", FERRY);
        Wait.until(() -> paths().equals(List.of("ferry.txt")));
        Path away = temporary.resolve("away");
        Files.move(folder, away);
        Wait.until(() -> readiness.reason().isPresent());
        assertThat(readiness.reason().orElseThrow()).contains("is gone").contains(folder.toString());
        assertThat(text("ferry.txt")).isEqualTo(FERRY);
        Files.writeString(folder, "a file in its place");
        Wait.until(() -> readiness.reason().orElse("").contains("'" + folder + "' is no folder"));
        assertThat(text("ferry.txt")).isEqualTo(FERRY);
        Files.delete(folder);
        Files.move(away, folder, StandardCopyOption.ATOMIC_MOVE);
        write("bridge.txt", BRIDGE);
        Wait.until(() -> paths().equals(List.of("bridge.txt", "ferry.txt")));
        Wait.until(() -> readiness.reason().isEmpty());
    }

    /** A folder has the lock's place, which even an administrator may not write over. */
    @Test
    void says_why_the_index_cannot_be_written_and_goes_on_once_it_can() throws Exception {
        Path lock = Files.createDirectory(temporary.resolve("index/write.lock"));
        write("ferry.txt", FERRY);
        Wait.until(() -> readiness.reason().isPresent());
        assertThat(readiness.reason().orElseThrow())
                .contains("answers come from what was read before")
                .contains(lock.toString());
        assertThat(paths()).isEmpty();
        Files.delete(lock);
        Wait.until(() -> readiness.reason().isEmpty());
        assertThat(paths()).containsExactly("ferry.txt");
    }

    @Test
    void says_that_it_does_not_follow_while_another_writes_the_index_though_it_reads_what_that_one_wrote()
            throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("bridge.txt"), BRIDGE);
        try (PassageIndex another = PassageIndex.open(temporary.resolve("index"))) {
            Indexer indexer = new Indexer(another, WordVectors.embedder(failures));
            indexer.sync(elsewhere, (_, _) -> {});
            write("ferry.txt", FERRY);
            Wait.until(() -> readiness.reason().orElse("").contains("in use by another"));
            indexer.sync(folder, (_, _) -> {});
            Wait.until(() -> paths().equals(List.of("ferry.txt")));
            TimeUnit.SECONDS.sleep(2);
            assertThat(readiness.reason().orElse("")).contains("in use by another");
        }
        Wait.until(() -> readiness.reason().isEmpty());
        assertThat(paths()).containsExactly("ferry.txt");
    }

    @Test
    void goes_on_after_the_machine_had_no_memory_for_an_article() throws Exception {
        failures.set(3);
        try (LogLines log = new LogLines(Mirror.class)) {
            write("ferry.txt", FERRY);
            Wait.until(() -> readiness.reason().orElse("").contains("no room"));
            Wait.until(() -> paths().equals(List.of("ferry.txt")));
            Wait.until(() -> readiness.reason().isEmpty());
            mirror.close();
            following.join();
            assertThat(log.lines())
                    .anyMatch(line -> line.startsWith("WARN the folder is not followed"))
                    .anyMatch(line -> line.startsWith("INFO the folder is followed again"));
        }
    }

    @Test
    void ends_without_a_complaint_beside_the_index() throws Exception {
        write("ferry.txt", FERRY);
        Wait.until(() -> paths().equals(List.of("ferry.txt")));
        mirror.close();
        index.close();
        following.join();
        assertThat(readiness.reason()).isEmpty();
    }

    @Test
    void shows_no_state_between_two_in_which_an_article_is_doubled_or_lost() throws Exception {
        IntStream.range(0, 20).forEach(i -> write("a/" + i + ".txt", BRIDGE + " It was number " + i + "."));
        Wait.until(() -> paths().size() == 20);
        Set<Integer> sizes = ConcurrentHashMap.newKeySet();
        Files.move(folder.resolve("a"), folder.resolve("b"));
        Wait.until(() -> {
            List<String> paths = paths();
            sizes.add(paths.size());
            return paths.getFirst().startsWith("b/");
        });
        assertThat(sizes).containsExactly(20);
    }

    private String text(String path) {
        Optional<String> text = index.text(ArticleReader.id(path));
        return text.orElse("");
    }

    private List<String> paths() {
        return index.entries().stream().map(FileEntry::path).toList();
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
