package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedderTest {

    private final Embedder embedder = Embeddings.embedder();

    /** In a process of its own, whose every socket and address is counted: the second count shows that they are. */
    @Test
    void asks_no_network_when_it_loads() throws IOException, InterruptedException {
        assertThat(said(NetworkProbe.class)).contains("loading 0").containsPattern("asking [1-9]");
    }

    @Test
    void reads_on_while_the_process_shuts_down() throws IOException, InterruptedException {
        assertThat(said(ShutdownProbe.class)).contains("vector of " + Embedder.DIMENSIONS);
    }

    private static String said(Class<?> program) throws IOException, InterruptedException {
        Process probe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(probe.waitFor()).isZero();
        return said;
    }

    @Test
    void makes_vectors_of_length_one() {
        List<float[]> vectors = embedder.embed(List.of("The bridge is closed.", "Ferries run at night.", "x"));
        assertThat(vectors).hasSize(3).allSatisfy(vector -> {
            assertThat(vector).hasSize(Embedder.DIMENSIONS);
            assertThat(dot(vector, vector)).isCloseTo(1, within(1e-3));
        });
        float[] question = embedder.embedQuestion("Is the bridge closed?");
        assertThat(dot(question, question)).isCloseTo(1, within(1e-3));
    }

    @Test
    void keeps_the_order_of_texts() {
        List<String> texts = List.of("The bridge is closed.", "Ferries run at night.", "Apples are ripe in autumn.");
        List<float[]> together = embedder.embed(texts);
        for (int i = 0; i < texts.size(); i++) {
            float[] alone = embedder.embed(List.of(texts.get(i))).getFirst();
            assertThat(dot(alone, together.get(i))).isGreaterThan(0.98);
        }
    }

    @Test
    void brings_what_means_the_same_near() {
        float[] question = embedder.embedQuestion("When can cars cross the river again?");
        List<float[]> texts =
                embedder.embed(List.of("The bridge reopens to traffic in spring.", "Apples are ripe in autumn."));
        assertThat(dot(question, texts.getFirst())).isGreaterThan(dot(question, texts.getLast()) + 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE286 \uE227", "\u200B", "\u00A0", "\uFFFF", "▼", ""})
    void has_a_vector_for_a_text_without_a_word(String text) {
        assertThat(embedder.embed(List.of(text))).hasSize(1);
    }

    /** An index that was written with the library's own model is searched with this one. */
    @Test
    void makes_the_vectors_that_the_library_makes() {
        EmbeddingModel library = new BgeSmallEnV15QuantizedEmbeddingModel();
        for (String text : List.of("The bridge is closed.", "Ferries run at night. ".repeat(150))) {
            assertThat(embedder.embed(List.of(text)).getFirst())
                    .isEqualTo(library.embed(text).content().vector());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who chairs the group?        | Ann chairs the group of both countries.  | Ann met the group of both countries.
            When did the bridge reopen?  | The bridge opened again to cars in May.  | The bridge was painted green in May.
            How many ferries sank?       | Five boats went down in the storm.       | Five boats stayed in the harbour.
            """)
    void tells_a_word_that_nothing_matches(String question, String matched, String unmatched) {
        WordMatch better = embedder.match(question, matched);
        WordMatch worse = embedder.match(question, unmatched);
        assertThat(better.least()).isGreaterThan(worse.least());
        assertThat(better.mean()).isGreaterThan(worse.mean());
    }

    @Test
    void matches_the_words_of_a_text_with_themselves() {
        String text = "The bridge is closed.";
        assertThat(embedder.match(text, text).least()).isCloseTo(1, within(1e-3));
        assertThat(embedder.match(text, text).mean()).isCloseTo(1, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", ""})
    void finds_no_match_where_there_is_no_word(String nothing) {
        assertThat(embedder.match("Is it closed?", nothing).least()).isZero();
        assertThat(embedder.match(nothing, "It is closed.").least()).isZero();
    }

    @Test
    void matches_no_more_of_a_text_than_the_model_reads() {
        String text = "Ferries run at night. ".repeat(200);
        assertThat(embedder.match("Do ferries run?", text).least()).isBetween(0.3, 1.0);
    }

    @Test
    void embeds_nothing_to_nothing() {
        assertThat(embedder.embed(List.of())).isEmpty();
    }

    static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
