package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Answerer;
import footnote.model.ModelGate;
import footnote.model.ModelLimits;
import footnote.model.ModelName;
import footnote.model.Models;
import footnote.model.ScriptedModelServer;
import footnote.search.Retriever;
import footnote.write.ModelAnswerer;
import footnote.write.Prompt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the model's call when who asked for an answer in one piece leaves, or stays. */
@Timeout(60)
class ReaderWatchTest {

    private static final String QUESTION = "Who led the US delegation to Beijing?";
    private static final String GOOD = "Jen Daskal headed the American delegation [1].";

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private ScriptedModelServer model;
    private Site site;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        model = new ScriptedModelServer();
        site = new Site(data, this::answerer, Pace.FREE);
        site.read();
    }

    @AfterEach
    void stop() throws IOException {
        left.countDown();
        site.close();
        model.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", GOOD})
    void a_reader_that_leaves_ends_the_models_call(String said) throws Exception {
        model.play(wire -> {
            wire.opens("text/event-stream", 0).says(said);
            asked.countDown();
            left.await();
            wire.stalls(300);
        });
        try (Socket reader = connect()) {
            ask(reader, QUESTION);
            asked.await();
        }
        left.countDown();
        assertThat(model.wasLeft()).isTrue();
        assertThat(Site.json(site.get("/api/conversations")).path("conversations"))
                .isEmpty();
    }

    @Test
    void a_reader_that_stays_gets_one_answer_after_the_other() throws Exception {
        model.play(wire ->
                wire.says("Jen Daskal ").waits(700).says(GOOD.substring(11)).ends("stop"));
        try (Socket reader = connect()) {
            for (int i = 0; i < 3; i++) {
                ask(reader, QUESTION);
                assertThat(answer(reader).path("answer").asText()).isEqualTo(GOOD);
            }
        }
    }

    @Test
    void a_reader_that_asks_on_before_the_answer_gets_both() throws Exception {
        model.play(wire -> {
            asked.countDown();
            left.await();
            wire.says(GOOD).ends("stop");
        });
        String next = "Who headed the American delegation?";
        try (Socket reader = connect()) {
            ask(reader, QUESTION);
            asked.await();
            ask(reader, next);
            Thread.sleep(300);
            left.countDown();
            assertThat(answer(reader).path("question").asText()).isEqualTo(QUESTION);
            assertThat(answer(reader).path("question").asText()).isEqualTo(next);
        }
    }

    private Answerer answerer(Retriever retriever, Answerer quoting) {
        return new ModelAnswerer(
                new Models(Map.of(), ModelLimits.USUAL, ModelGate.USUAL_CALLS)
                        .open(ModelName.parse("openai:scripted"), model.url()),
                new Prompt(Path.of("prompts/answer.md")),
                retriever,
                quoting,
                ModelLimits.USUAL);
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), site.port());
    }

    private static void ask(Socket socket, String question) throws IOException {
        byte[] body = Site.body(question).getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        socket.getOutputStream()
                .write((head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /** The next answer, which comes in chunks. */
    private static JsonNode answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        assertThat(line(in)).isEqualTo("HTTP/1.1 200 OK");
        String header;
        do {
            header = line(in);
        } while (!header.isEmpty());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return Site.json(body.toString(StandardCharsets.UTF_8));
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            assertThat(next).as("no end of '%s'", line).isNotNegative();
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
