package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {

    /** Another reporter's words about the same bridge. */
    private static final String OWN_WORDS = """
            Cracked piers shut the Elv crossing

            Drivers in the valley must do without the old bridge until next spring. Engineer Karin Holm told the council on Monday that two piers are cracked, and the council shut it the same evening. The work will cost 12 million crowns; half comes from the state. Some 9,000 cars cross it on a usual day. They can take the ferry for nothing, and lorries go by the ring road. It opened in 1931.
            """;

    @TempDir
    private Path temporary;

    static Stream<Arguments> copies() {
        return Stream.of(
                Arguments.of("the same words", Articles.BRIDGE),
                Arguments.of(
                        "another headline",
                        Articles.BRIDGE.replace("Old bridge closes for a year", "Cracks shut old bridge")),
                Arguments.of(
                        "a dateline",
                        Articles.BRIDGE.replace("The council closed", "ELVDAL, May 6 (NTB) — The council closed")),
                Arguments.of("a sentence more", Articles.BRIDGE + " Shops by the bridge fear for their trade."),
                Arguments.of(
                        "a sentence less",
                        Articles.BRIDGE.replace(" Holm said that the piers had stood in fast water for too long.", "")),
                Arguments.of(
                        "words of an editor",
                        Articles.BRIDGE
                                .replace("until the repair is done", "until repairs are done")
                                .replace("at no cost", "for free")),
                Arguments.of(
                        "other typography",
                        Articles.BRIDGE.toUpperCase(java.util.Locale.ROOT).replace(". ", ".\n\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void a_copy_is_the_same_story_with(String change, String copy) {
        assertThat(stories(Articles.BRIDGE, Articles.FERRY, copy)).as(change).containsExactly(List.of(0, 2));
    }

    @Test
    void the_same_news_in_another_reporters_words_is_another_story() {
        assertThat(stories(Articles.BRIDGE, OWN_WORDS, Articles.ORCHARD)).isEmpty();
    }

    @Test
    void the_same_notice_about_another_thing_is_another_story() {
        String notice = "The road from %s to %s is closed on %s between eight and noon, as workers lay pipes there."
                + " Buses stop at %s instead. Ask %s at the town hall, on %s, what it means for your street.";
        assertThat(stories(
                        notice.formatted("Aas", "Berg", "Monday", "Dal", "Ola Vik", "2 35 18"),
                        notice.formatted("Eid", "Fjell", "Friday", "Grov", "Kari Moe", "2 35 44")))
                .isEmpty();
    }

    @Test
    void texts_too_short_to_tell_are_no_stories() {
        assertThat(stories("The bridge is closed today.", "The bridge is closed today.", ""))
                .isEmpty();
    }

    @Test
    void a_resemblance_is_near_the_share_of_shingles_in_common() {
        Sketch first = sketch(0, 600);
        assertThat(first.resemblance(sketch(300, 900))).isBetween(0.2, 0.46);
        assertThat(first.resemblance(sketch(60, 660))).isBetween(0.7, 0.94);
        assertThat(first.resemblance(sketch(700, 1_300))).isLessThan(0.05);
    }

    @Test
    void the_list_names_where_a_story_also_stands_until_that_goes() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("articles"));
        Files.writeString(folder.resolve("a.txt"), Articles.BRIDGE);
        Files.writeString(folder.resolve("b.txt"), "BRIDGE SHUT: " + Articles.BRIDGE);
        Files.writeString(folder.resolve("c.txt"), Articles.FERRY);
        try (PassageIndex index = PassageIndex.open(temporary.resolve("index"))) {
            Indexer indexer = new Indexer(index, Embeddings.embedder());
            indexer.sync(folder, (_, _) -> {});
            assertThat(index.entries())
                    .extracting(FileEntry::path, FileEntry::status, FileEntry::detail)
                    .containsExactly(
                            tuple("a.txt", FileEntry.Status.INDEXED, "also in b.txt"),
                            tuple("b.txt", FileEntry.Status.INDEXED, "also in a.txt"),
                            tuple("c.txt", FileEntry.Status.INDEXED, null));
            assertThat(indexer.sync(folder, (_, _) -> {})).isEqualTo(new Indexer.Changes(0, 0, 0));
            Source both = source(index);
            assertThat(both.alsoIn()).hasSize(1);

            Files.delete(folder.resolve(both.uri()));
            indexer.sync(folder, (_, _) -> {});
            Source left = source(index);
            assertThat(left.id()).isEqualTo(both.alsoIn().getFirst().id());
            assertThat(left.alsoIn()).isEmpty();
            assertThat(index.entry(ArticleReader.id(both.uri()))).isEmpty();
            assertThat(index.entries()).hasSize(2).allMatch(entry -> entry.detail() == null);
        }
    }

    @Test
    void a_file_that_holds_the_same_is_named_with_its_title_and_has_its_text() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("articles"));
        String story = "# The bridge\n\n" + Articles.BRIDGE;
        Files.writeString(folder.resolve("b.md"), story);
        Files.writeString(folder.resolve("c.md"), "# Bridge shut\n\nSHUT: " + Articles.BRIDGE);
        Files.writeString(folder.resolve("d.md"), "# The ferry\n\n" + Articles.FERRY);
        try (PassageIndex index = PassageIndex.open(temporary.resolve("index"))) {
            Indexer indexer = new Indexer(index, Embeddings.embedder());
            indexer.sync(folder, (_, _) -> {});
            assertThat(copies(index)).hasSize(1);

            Files.writeString(folder.resolve("e.md"), story);
            indexer.sync(folder, (_, _) -> {});
            assertCopy(index, "e.md", "b.md");
            Files.writeString(folder.resolve("a.md"), story);
            indexer.sync(folder, (_, _) -> {});
            assertCopy(index, "b.md", "a.md");
            assertCopy(index, "e.md", "a.md");
            assertThat(copies(index)).hasSize(3);
            assertThat(indexer.sync(folder, (_, _) -> {})).isEqualTo(new Indexer.Changes(0, 0, 0));

            Files.delete(folder.resolve("a.md"));
            Files.delete(folder.resolve("b.md"));
            indexer.sync(folder, (_, _) -> {});
            assertThat(copies(index)).hasSize(1);
            assertThat(index.entry(ArticleReader.id("e.md")).orElseThrow().status())
                    .isEqualTo(FileEntry.Status.INDEXED);
            assertThat(index.text(ArticleReader.id("a.md"))).isEmpty();
        }
    }

    private static void assertCopy(PassageIndex index, String path, String first) {
        FileEntry copy = index.entry(ArticleReader.id(path)).orElseThrow();
        FileEntry original = index.entry(ArticleReader.id(first)).orElseThrow();
        assertThat(original.status()).isEqualTo(FileEntry.Status.INDEXED);
        assertThat(copy)
                .isEqualTo(new FileEntry(
                        ArticleReader.id(path),
                        path,
                        "The bridge",
                        path,
                        original.published(),
                        original.length(),
                        original.sha256(),
                        FileEntry.Status.DUPLICATE,
                        "holds the same as " + first));
        assertThat(copies(index)).contains(path);
        assertThat(index.text(copy.id())).isEqualTo(index.text(original.id())).isPresent();
    }

    /** Where what is told of the bridge also stands, by its first sentence and its passage alike. */
    private static List<String> copies(PassageIndex index) {
        Hit hit = new HybridRetriever(index, Embeddings.embedder())
                .retrieve("Why was the old bridge closed?", 5)
                .hits()
                .getFirst();
        List<Source> places = List.of(hit.source(), hit.sentences().getLast().source());
        assertThat(places.getFirst().alsoIn()).isEqualTo(places.getLast().alsoIn());
        assertThat(places.getFirst().alsoIn())
                .doesNotHaveDuplicates()
                .noneMatch(copy -> copy.id().equals(hit.source().id()));
        return hit.source().alsoIn().stream().map(Source.Copy::uri).toList();
    }

    @Test
    void a_story_of_many_files_names_a_few() {
        FileEntry entry =
                new FileEntry("x", "x", "x", "x", null, 1, "", FileEntry.Status.INDEXED, "2 attachments left out");
        assertThat(entry.among(List.of("v", "w", "x", "y", "z")).detail())
                .isEqualTo("2 attachments left out; also in v, w, y and 1 more");
    }

    private static Source source(PassageIndex index) {
        return new HybridRetriever(index, Embeddings.embedder())
                .retrieve("What does the repair of the bridge cost?", 10)
                .hits()
                .getFirst()
                .source();
    }

    private static Sketch sketch(int from, int to) {
        return Sketch.of(IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")))
                .orElseThrow();
    }

    private static List<List<Integer>> stories(String... texts) {
        return Stories.among(Stream.of(texts).map(Sketch::of).toList());
    }
}
