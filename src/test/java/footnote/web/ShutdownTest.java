package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of answers under way, and of new questions, when the server closes. */
class ShutdownTest {

    private static final String QUESTION = "Who led the US delegation to Beijing?";
    private static final String CLOSING = "the server is shutting down";

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch gate = new CountDownLatch(1);
    private Site site;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        site = new Site(data, this::gated);
        site.read();
    }

    @AfterEach
    void stop() throws IOException {
        gate.countDown();
        site.close();
    }

    @Test
    void finishes_answers_under_way_and_refuses_new_questions() throws Exception {
        CompletableFuture<HttpResponse<String>> whole = ask("application/json");
        CompletableFuture<HttpResponse<String>> stream = ask("text/event-stream");
        begun.await();
        Thread closing = Thread.ofVirtual().start(site::closeServer);
        while (site.get("/health/ready").statusCode() == 200) {
            Thread.onSpinWait();
        }
        assertThat(Site.json(site.get("/health/ready")).path("detail").asText()).isEqualTo(CLOSING);
        assertRefused(ask("application/json").get());
        assertRefused(ask("text/event-stream").get());
        assertThat(whole).isNotDone();
        assertThat(stream).isNotDone();
        assertThat(closing.isAlive()).isTrue();
        gate.countDown();
        assertThat(Site.json(whole.get()).path("answered").booleanValue()).isTrue();
        assertThat(RawReader.events(stream.get().body()))
                .startsWith("sources", "token")
                .endsWith("done")
                .containsOnlyOnce("done")
                .doesNotContain("error");
        closing.join();
    }

    @Test
    void tells_of_an_answer_that_it_waits_for_no_longer() throws Exception {
        CompletableFuture<HttpResponse<String>> whole = ask("application/json");
        CompletableFuture<HttpResponse<String>> stream = ask("text/event-stream");
        begun.await();
        site.chat().close(Duration.ZERO);
        assertRefused(whole.get());
        String body = stream.get().body();
        assertThat(RawReader.events(body)).containsExactly("sources", "token", "error");
        assertThat(body).contains("\"status\":503", CLOSING);
    }

    private CompletableFuture<HttpResponse<String>> ask(String accept) {
        return site.sendAsync(site.ask(QUESTION, accept));
    }

    private static void assertRefused(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(Site.json(response).path("detail").asText()).isEqualTo(CLOSING);
    }

    /** Says a word, and the answer when the gate is open; a cancelled wait ends it, as that for a model does. */
    private Answerer gated(Answerer usual) {
        return (question, retrieval, events) -> {
            events.accept(new AnswerEvent.Token(""));
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
            return usual.answer(question, retrieval, events);
        };
    }
}
